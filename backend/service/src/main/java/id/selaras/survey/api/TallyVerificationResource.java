package id.selaras.survey.api;

import id.selaras.survey.application.TallyVerification;
import id.selaras.survey.application.TallyVerificationService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proof that the figures of a survey are those of its answers. */
@Path("/api/v1/surveys/{id}")
@Tag(name = "Surveys")
public class TallyVerificationResource {

    @Inject
    TallyVerificationService verifications;

    @POST
    @Path("tally-verifications")
    @Operation(
            operationId = "verifySurveyTallies",
            summary = "Compare the tallies of a survey with all its answers, in the background")
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TallyVerification.class)))
    public Response verify(@PathParam("id") UUID id) {
        return accepted(verifications.ask(id, false));
    }

    @POST
    @Path("tally-repairs")
    @Operation(
            operationId = "repairSurveyTallies",
            summary = "Set the tallies of a survey to what all its answers say, in the background")
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TallyVerification.class)))
    public Response repair(@PathParam("id") UUID id) {
        return accepted(verifications.ask(id, true));
    }

    @GET
    @Path("tally-verifications/{verificationId}")
    @Operation(operationId = "getSurveyTallyVerification", summary = "What a comparison or a repair found")
    public TallyVerification get(@PathParam("id") UUID id, @PathParam("verificationId") UUID verificationId) {
        return verifications.get(id, verificationId);
    }

    private static Response accepted(TallyVerification asked) {
        return Response.accepted(asked)
                .header(
                        HttpHeaders.LOCATION,
                        "/api/v1/surveys/" + asked.surveyId() + "/tally-verifications/" + asked.id())
                .build();
    }
}
