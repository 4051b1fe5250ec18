package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ObjectionStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which objections are wanted; all conditions together. */
public class ObjectionFilter {

    @QueryParam("status")
    public ObjectionStatus status;

    @QueryParam("case")
    public UUID caseId;

    /** Only undecided ones whose last day for a decision is past. */
    @QueryParam("overdue")
    public Boolean overdue;
}
