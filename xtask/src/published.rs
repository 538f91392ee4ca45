//! Where the folder will be published, which only the publisher can say.

/// The variable of the environment that says it, such as `https://example.org/v1/`.
pub(crate) const VARIABLE: &str = "CT_PUBLIC_URL";

/// The address with a slash at its end; `None` where nobody says.
///
/// # Errors
/// When what is said is not the address of a folder.
pub(crate) fn address() -> Result<Option<String>, String> {
    let Some(address) = std::env::var_os(VARIABLE).filter(|address| !address.is_empty()) else { return Ok(None) };
    folder_address(&address.to_string_lossy()).map(Some)
}

/// The address with a slash at its end.
fn folder_address(address: &str) -> Result<String, String> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or_default();
    let plain = |letter: char| letter.is_ascii_graphic() && !"\"'<>\\^`{|}?#&".contains(letter);
    if rest.is_empty() || rest.starts_with('/') || !rest.chars().all(plain) {
        return Err(format!(
            "{VARIABLE} is \"{address}\", which is not the address of a folder. Write one such as https://example.org/v1/."
        ));
    }
    Ok(format!("{}/", address.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_of_a_folder_on_the_web() {
        assert_eq!(folder_address("https://a.example/v1").unwrap(), "https://a.example/v1/");
        assert_eq!(folder_address("http://a.example/").unwrap(), "http://a.example/");
        for wrong in ["a.example", "https://", "https:///v1", "ftp://a.example", "https://a.example/?b", "https://a b/"]
        {
            let problem = folder_address(wrong).unwrap_err();
            assert!(problem.contains(VARIABLE) && problem.contains(wrong), "{problem}");
        }
    }

    #[test]
    fn what_could_leave_an_attribute_is_refused() {
        assert_eq!(folder_address("https://example.org/crossings").unwrap(), "https://example.org/crossings/");
        for wrong in ["example.org", "javascript:alert(1)", "https://example.org/\" onload=\"x"] {
            assert!(folder_address(wrong).unwrap_err().contains("CT_PUBLIC_URL"), "{wrong}");
        }
    }
}
