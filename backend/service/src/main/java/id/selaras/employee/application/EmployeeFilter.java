package id.selaras.employee.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Which people a list shows; all conditions together. */
public class EmployeeFilter {

    /** Part of the name, or the beginning of the NIP. */
    @QueryParam("q")
    @Size(max = 100)
    public String q;

    /** A unit and everything below it. */
    @QueryParam("unit")
    public UUID unit;

    @QueryParam("job")
    public UUID job;

    /** Code of {@code job-families}. */
    @QueryParam("family")
    public String family;

    /** Code of {@code job-levels}. */
    @QueryParam("level")
    public String level;

    /** Code of {@code ranks}. */
    @QueryParam("rank")
    public String rank;

    /** Code of {@code employment-statuses} or of {@code legal-statuses}. */
    @QueryParam("status")
    public String status;

    /** Code of {@code education-levels}. */
    @QueryParam("education")
    public String education;

    /** Retirement within this many months, those overdue included. */
    @QueryParam("retiringWithin")
    @Min(0)
    @Max(1200)
    public Integer retiringWithin;

    /** At least this many months in the position. */
    @QueryParam("tenureOver")
    @Min(0)
    @Max(1200)
    public Integer tenureOver;

    /** Code of {@code predicates}: the newest rating. */
    @QueryParam("predicate")
    public String predicate;

    @QueryParam("quality")
    public Quality quality;

    /** Code of a gap in the file. */
    @QueryParam("gap")
    @Size(max = 40)
    public String gap;

    /** Valid time: the day the list is about; today when absent. */
    @QueryParam("asOf")
    public LocalDate asOf;

    /** Recorded time: what was known then; now when absent. */
    @QueryParam("knownAt")
    public Instant knownAt;

    /** Order: name, nip, rank, tenure, retirement or quality, with a minus for descending. */
    @QueryParam("sort")
    public String sort;

    /** Whether the file has gaps. */
    public enum Quality {
        COMPLETE,
        GAPS
    }
}
