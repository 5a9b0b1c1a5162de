//! A folder for one test, gone when the test ends.

use std::{fs, io, path::PathBuf};

pub struct TempDir(PathBuf);

impl TempDir {
    pub fn new() -> io::Result<Self> {
        let path =
            std::env::temp_dir().join(format!("good-measure-{}", uuid::Uuid::now_v7().simple()));
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    pub fn path(&self) -> &std::path::Path {
        &self.0
    }
}

impl Drop for TempDir {
    fn drop(&mut self) {
        // What is left behind in the temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}
