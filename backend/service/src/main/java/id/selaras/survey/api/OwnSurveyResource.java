package id.selaras.survey.api;

import id.selaras.shared.page.Page;
import id.selaras.survey.application.EmployeeSurveyService;
import id.selaras.survey.application.OwnSurvey;
import id.selaras.survey.application.OwnToken;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Surveys of employees, for the employees they ask. */
@Path("/api/v1/surveys")
@Tag(name = "Surveys")
public class OwnSurveyResource {

    @Inject
    EmployeeSurveyService surveys;

    @GET
    @Path("own")
    @Operation(operationId = "listOwnSurveys", summary = "Surveys that are open to the one who asks")
    public Page<OwnSurvey> own() {
        return surveys.own();
    }

    @POST
    @Path("{id}/own-token")
    @Operation(
            operationId = "fetchOwnToken",
            summary = "The one-time token of the one who asks, shown once; with it the public page takes one answer")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OwnToken.class)))
    public Response fetch(@PathParam("id") UUID id) {
        return Response.status(Response.Status.CREATED)
                .entity(surveys.fetch(id))
                .build();
    }
}
