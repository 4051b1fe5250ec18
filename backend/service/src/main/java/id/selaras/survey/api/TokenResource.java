package id.selaras.survey.api;

import id.selaras.shared.page.Page;
import id.selaras.survey.application.IssueTokens;
import id.selaras.survey.application.IssuedTokens;
import id.selaras.survey.application.PrintTokens;
import id.selaras.survey.application.TokenBatchRow;
import id.selaras.survey.application.TokenService;
import id.selaras.survey.application.TokenSheetService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One-time tokens of a survey, printed in batches. */
@Path("/api/v1/surveys/{id}/token-batches")
@Tag(name = "Surveys")
public class TokenResource {

    private static final String PDF = "application/pdf";

    @Inject
    TokenService tokens;

    @Inject
    TokenSheetService sheets;

    @GET
    @Operation(operationId = "listSurveyTokenBatches", summary = "Batches of tokens, the newest first")
    public Page<TokenBatchRow> batches(@PathParam("id") UUID id) {
        return tokens.batches(id);
    }

    @POST
    @Operation(
            operationId = "issueSurveyTokens",
            summary = "Make tokens to be printed; they are shown this once and kept as hashes")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IssuedTokens.class)))
    public Response issue(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid IssueTokens command) {
        return Response.status(Response.Status.CREATED)
                .entity(tokens.issue(key, id, command))
                .build();
    }

    @POST
    @Path("cards")
    @Produces(PDF)
    @Operation(
            operationId = "printSurveyTokens",
            summary = "Cards of tokens that were just issued as PDF, 4 × 8 on a page; they are kept nowhere")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] cards(@PathParam("id") UUID id, @NotNull @Valid PrintTokens command) {
        return sheets.cards(id, command);
    }

    @POST
    @Path("{batchId}/withdrawal")
    @Operation(operationId = "withdrawSurveyTokens", summary = "Make the unused tokens of a batch void")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenBatchRow.class)))
    public TokenBatchRow withdraw(@PathParam("id") UUID id, @PathParam("batchId") UUID batchId) {
        return tokens.withdraw(id, batchId);
    }
}
