package rapport.notify.contact;

/**
 * Where messages end up: a phone number, whoever and at however many events it is
 * registered for; or one attendee, if she has none. Wishes and the last question asked
 * belong to it. The key is a keyed digest, so that it may be stored beyond an erasure and
 * says nothing if seen.
 *
 * @param key 32 hexadecimal digits
 */
public record Recipient(String key) {

}
