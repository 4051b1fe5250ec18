package id.selaras.workload.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Which positions are analysed; all conditions together. */
public class AnalysisFilter {

    /** Unit; everything below it counts too. */
    @QueryParam("unit")
    public UUID unit;

    /** Year whose tasks count; for each position its newest year when absent. */
    @QueryParam("period")
    @Min(1990)
    @Max(2100)
    public Integer period;

    /** Day on which the positions are held; today when absent. */
    @QueryParam("asOf")
    public LocalDate asOf;

    /** What was known at this instant; now when absent. */
    @QueryParam("knownAt")
    public Instant knownAt;

    /** Whether people are missing, just right, or too many. */
    @QueryParam("status")
    public StaffingStatus status;

    PositionFilter posts() {
        PositionFilter filter = new PositionFilter();
        filter.unit = unit;
        filter.status = status;
        return filter;
    }
}
