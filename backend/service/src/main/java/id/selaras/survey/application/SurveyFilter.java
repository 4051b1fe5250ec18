package id.selaras.survey.application;

import id.selaras.survey.domain.SurveyStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which surveys are wanted; all conditions together. */
public class SurveyFilter {

    /** Part of the title or of the service. */
    @QueryParam("q")
    @Size(max = 100)
    public String q;

    @QueryParam("status")
    public SurveyStatus status;

    /** Only surveys of this unit or a unit below it. */
    @QueryParam("unit")
    public UUID unit;
}
