package id.selaras.survey.application;

import id.selaras.survey.domain.PeriodLength;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Of whom and of when a report is wanted. */
public class IndexReportFilter {

    /** This unit and the units below it; the whole government, or what the actor may see of it, when absent. */
    @QueryParam("unit")
    public UUID unit;

    @QueryParam("period")
    @DefaultValue("YEAR")
    public PeriodLength period;

    /** A day in the period; today when absent. */
    @QueryParam("day")
    public LocalDate day;
}
