//! Style, fonts and the browser part, carried inside the binary under an address that changes when any of them does.

use std::{borrow::Cow, sync::LazyLock};

use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::visitor::hex;

#[derive(RustEmbed)]
#[folder = "$OUT_DIR/site"]
struct Site;

/// Names the whole bundle; files in it refer to each other by relative addresses.
static BUNDLE: LazyLock<String> = LazyLock::new(|| {
    let mut names: Vec<Cow<'static, str>> = Site::iter().collect();
    names.sort();
    let mut hash = Sha256::new();
    for name in names {
        if let Some(file) = Site::get(&name) {
            hash.update(name.as_bytes());
            hash.update(file.metadata.sha256_hash());
        }
    }
    hex(&hash.finalize())[..16].to_owned()
});

/// Address of a file of the bundle.
pub fn address(name: &str) -> String {
    format!("/assets/{}/{name}", *BUNDLE)
}

/// Whether the bundle has this file; the browser part is absent in a build without it.
pub fn has(name: &str) -> bool {
    Site::get(name).is_some()
}

/// A file of the bundle, compressed where the browser can read it. An address of an older bundle is gone: the page that
/// named it is older than the server.
pub async fn serve(Path((bundle, name)): Path<(String, String)>, headers: HeaderMap) -> Response {
    let plain = if bundle == *BUNDLE {
        Site::get(&name)
    } else {
        None
    };
    let Some(plain) = plain else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let packed = [("br", "br"), ("gzip", "gz")]
        .into_iter()
        .filter(|(encoding, _)| accepted.contains(encoding))
        .find_map(|(encoding, ending)| Some((encoding, Site::get(&format!("{name}.{ending}"))?)));
    let (encoding, data) = match packed {
        Some((encoding, file)) => (encoding, file.data),
        None => ("identity", plain.data),
    };
    let head = [
        (header::CONTENT_TYPE, kind(&name)),
        (header::CONTENT_ENCODING, encoding),
        (header::VARY, "accept-encoding"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (head, data.into_owned()).into_response()
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
