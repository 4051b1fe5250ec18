package id.selaras.planning.application;

import id.selaras.planning.domain.PlanStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which plans are wanted; all conditions together. */
public class PlanFilter {

    /** Part of the name. */
    @QueryParam("q")
    @Size(max = 100)
    public String q;

    /** How far the plan is. */
    @QueryParam("status")
    public PlanStatus status;
}
