package id.selaras.survey.api;

import id.selaras.survey.application.SurveyIndexFilter;
import id.selaras.survey.application.SurveyIndexService;
import id.selaras.survey.application.SurveyIndexView;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What all surveys together say. */
@Path("/api/v1/survey-index")
@Tag(name = "Surveys")
public class SurveyIndexResource {

    @Inject
    SurveyIndexService indices;

    @GET
    @Operation(operationId = "readSurveyIndex", summary = "The satisfaction index over time, units compared")
    public SurveyIndexView read(@Valid @BeanParam SurveyIndexFilter filter) {
        return indices.index(filter);
    }
}
