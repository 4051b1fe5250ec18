package id.selaras.mutation.application;

import id.selaras.mutation.domain.MutationCaseStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which cases are wanted, and in which order; all conditions together. */
public class MutationCaseFilter {

    /** Only cases opened from this plan. */
    @QueryParam("plan")
    public UUID plan;

    @QueryParam("status")
    public MutationCaseStatus status;

    /** Only cases from or to this unit or a unit below it. */
    @QueryParam("unit")
    public UUID unit;

    /** Part of the name, or the beginning of the NIP or the number. */
    @QueryParam("q")
    @Size(max = 100)
    public String q;

    /** Only cases whose handover is overdue, or with {@code false} only the others. */
    @QueryParam("handoverOverdue")
    public Boolean handoverOverdue;

    /** {@code number} or {@code -number}. */
    @QueryParam("sort")
    @DefaultValue("number")
    @Size(max = 20)
    public String sort;
}
