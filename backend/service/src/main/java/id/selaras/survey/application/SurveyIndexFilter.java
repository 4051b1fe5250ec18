package id.selaras.survey.application;

import id.selaras.survey.domain.PeriodLength;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which indices are wanted. */
public class SurveyIndexFilter {

    /** Only this unit and the units below it; the whole government when absent. */
    @QueryParam("unit")
    public UUID unit;

    /** Only surveys of this service, in the words of the survey. */
    @QueryParam("service")
    @Size(max = 200)
    public String service;

    @QueryParam("period")
    @DefaultValue("QUARTER")
    public PeriodLength period;

    /** A day in the first period; the first day of this year when absent. */
    @QueryParam("from")
    public LocalDate from;

    /** A day in the last period; today when absent. */
    @QueryParam("to")
    public LocalDate to;

    /** Whether units or services stand side by side; of services all those are told that the units offer. */
    @QueryParam("groupBy")
    @DefaultValue("UNIT")
    public IndexGrouping groupBy;

    /** Whether the units right below count with everything under them; else every unit stands for itself. */
    @QueryParam("below")
    @DefaultValue("true")
    public boolean below;
}
