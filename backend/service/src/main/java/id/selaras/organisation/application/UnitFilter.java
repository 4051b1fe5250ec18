package id.selaras.organisation.application;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Which units are wanted; all conditions together. */
public class UnitFilter {

    /** Day on which they exist; today when absent. */
    @QueryParam("asOf")
    public LocalDate asOf;

    /** What was known at this instant; now when absent. */
    @QueryParam("knownAt")
    public Instant knownAt;

    /** Only units right below this one. */
    @QueryParam("parent")
    public UUID parent;

    /** Words in the name, or the beginning of the code. */
    @QueryParam("q")
    @Size(max = 100)
    public String q;

    /** Code of the set {@code unit-kinds}. */
    @QueryParam("kind")
    @Size(max = 30)
    public String kind;
}
