package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.AccompanimentStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which accompaniments are wanted; all conditions together. */
public class AccompanimentFilter {

    @QueryParam("status")
    public AccompanimentStatus status;

    @QueryParam("case")
    public UUID caseId;
}
