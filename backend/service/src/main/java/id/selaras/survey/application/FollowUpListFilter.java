package id.selaras.survey.application;

import id.selaras.survey.domain.FollowUpStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which items of all follow-up plans are wanted; all conditions together. */
public class FollowUpListFilter {

    @QueryParam("status")
    public FollowUpStatus status;

    /** Only those whose quarter is over and that are not done ({@code true}), or only the others. */
    @QueryParam("overdue")
    public Boolean overdue;

    /** Only items of this unit or a unit below it. */
    @QueryParam("unit")
    public UUID unit;
}
