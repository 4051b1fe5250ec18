package id.selaras.launch;

/** The application cannot be started here; the message tells the person at the keyboard why and what to do. */
public class LaunchFailure extends RuntimeException {

    public LaunchFailure(String message) {
        super(message);
    }

    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
