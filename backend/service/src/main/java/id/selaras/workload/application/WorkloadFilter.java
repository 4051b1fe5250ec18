package id.selaras.workload.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Which tasks are wanted; all conditions together. */
public class WorkloadFilter {

    /** Day whose names of jobs and units are shown, and whose units count; today when absent. */
    @QueryParam("asOf")
    public LocalDate asOf;

    /** What was known at this instant; now when absent. */
    @QueryParam("knownAt")
    public Instant knownAt;

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
