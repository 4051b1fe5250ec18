package id.selaras.survey.api;

import id.selaras.shared.contract.Refusals;
import id.selaras.survey.application.GiveAnswers;
import id.selaras.survey.application.PublicSurvey;
import id.selaras.survey.application.PublicSurveyService;
import id.selaras.survey.application.Receipt;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Surveys for citizens: no login, no name. */
@Path("/api/v1/public/surveys/{code}")
@Tag(name = "Surveys")
public class PublicSurveyResource {

    @Inject
    PublicSurveyService surveys;

    @GET
    @Operation(operationId = "readPublicSurvey", summary = "The questions of a survey")
    public PublicSurvey read(
            @PathParam("code") String code,
            @QueryParam("language") @Pattern(regexp = "id|en|jv", message = "id, en or jv") String language) {
        return surveys.read(code, language);
    }

    @PUT
    @Path("responses/{uuid}")
    @Operation(
            operationId = "answerSurvey",
            summary = "Answer a survey, once for a random number: 201 first, 200 with the same receipt after",
            extensions = @Extension(name = Refusals.ALSO, value = "410"))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    @NonBlocking
    public CompletionStage<Response> answer(
            @PathParam("code") String code, @PathParam("uuid") UUID uuid, @NotNull @Valid GiveAnswers command) {
        return surveys.answer(code, uuid, command).thenApply(PublicSurveyResource::received);
    }

    private static Response received(Receipt receipt) {
        return Response.status(receipt.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(receipt)
                .build();
    }
}
