package id.selaras.shared.job;

/** Unwinds a job that somebody cancelled. */
public class JobCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JobCancelled() {
        super("cancelled", null, false, false);
    }
}
