package id.selaras.survey.application;

import id.selaras.survey.domain.SurveyStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which surveys are wanted; all conditions together. */
public class SurveyFilter {

    @QueryParam("status")
    public SurveyStatus status;

    /** Only surveys of this unit or a unit below it. */
    @QueryParam("unit")
    public UUID unit;
}
