package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.MailStatus;
import jakarta.ws.rs.QueryParam;

/** Which e-mails of a notice are wanted. */
public class MailFilter {

    @QueryParam("status")
    public MailStatus status;
}
