//! Under which name a draft lies on a device. It belongs to whoever typed it: one device serves several people, and a
//! session that ends by itself leaves its draft behind.

/// What every name begins with. `boot.js` knows it too: it takes away the drafts of whoever signs out.
const KIND: &str = "draft:";

/// Where one person keeps what they typed into the form of one address.
#[derive(Clone, Debug)]
pub struct DraftPlace {
    /// Key of the person.
    pub owner: String,
    /// Where the form is sent.
    pub address: String,
}

impl DraftPlace {
    /// The name under which it lies.
    pub fn name(&self) -> String {
        format!("{KIND}{}:{}", self.owner, self.address)
    }

    /// Whether a draft of this name is somebody else's, for the same form.
    pub fn is_of_another(&self, name: &str) -> bool {
        name.strip_prefix(KIND)
            .and_then(|rest| rest.split_once(':'))
            .is_some_and(|(owner, address)| owner != self.owner && address == self.address)
    }
}
