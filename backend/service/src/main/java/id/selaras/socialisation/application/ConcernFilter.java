package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ConcernStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which worries are wanted; all conditions together. */
public class ConcernFilter {

    @QueryParam("status")
    public ConcernStatus status;

    /** Only those about this case. */
    @QueryParam("case")
    public UUID caseId;

    /** Only those that I handle. */
    @QueryParam("mine")
    public Boolean mine;

    /** Only those whose clock has run out without an answer. */
    @QueryParam("overdue")
    public Boolean overdue;
}
