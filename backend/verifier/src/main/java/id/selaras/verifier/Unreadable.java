package id.selaras.verifier;

/** A text that is not what it should be; the message names the place. */
final class Unreadable extends RuntimeException {
    Unreadable(String message) {
        super(message);
    }
}
