package id.selaras.workload.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which tasks are wanted; all conditions together. */
public class WorkloadFilter {

    /** Position of the tasks. */
    @QueryParam("position")
    public UUID position;

    /** Unit; everything below it counts too. */
    @QueryParam("unit")
    public UUID unit;

    /** Year of the tasks. */
    @QueryParam("period")
    @Min(1990)
    @Max(2100)
    public Integer period;

    /** Words in the name of the task or job, or the beginning of the task's code. */
    @QueryParam("q")
    @Size(max = 100)
    public String q;
}
