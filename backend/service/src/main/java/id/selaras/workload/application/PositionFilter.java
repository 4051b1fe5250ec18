package id.selaras.workload.application;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Which positions are wanted; all conditions together. */
public class PositionFilter {

    /** Day on which they exist; today when absent. */
    @QueryParam("asOf")
    public LocalDate asOf;

    /** What was known at this instant; now when absent. */
    @QueryParam("knownAt")
    public Instant knownAt;

    /** Unit; everything below it counts too. */
    @QueryParam("unit")
    public UUID unit;

    /** Id of the job. */
    @QueryParam("job")
    public UUID job;

    /** Code of the set {@code job-families}. */
    @QueryParam("family")
    @Size(max = 40)
    public String family;

    /** Code of the set {@code job-levels}. */
    @QueryParam("level")
    @Size(max = 20)
    public String level;

    /** Whether people are missing, just right, or too many. */
    @QueryParam("status")
    public StaffingStatus status;

    /** Words in the name of the job or unit, or the beginning of the code. */
    @QueryParam("q")
    @Size(max = 100)
    public String q;

    /** Sort key; the order of the tree when absent. */
    @QueryParam("sort")
    @Pattern(regexp = "-?(name|unit|class|need|incumbents|difference|load)")
    public String sort;
}
