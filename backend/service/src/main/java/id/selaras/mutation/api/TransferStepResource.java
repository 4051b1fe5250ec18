package id.selaras.mutation.api;

import id.selaras.mutation.application.AnswerProposal;
import id.selaras.mutation.application.ForwardFile;
import id.selaras.mutation.application.IssueDecree;
import id.selaras.mutation.application.MutationCaseView;
import id.selaras.mutation.application.NameThePost;
import id.selaras.mutation.application.RecordStateConsideration;
import id.selaras.mutation.application.RecordTransferDecree;
import id.selaras.mutation.application.TransferStepService;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
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

/** The steps of a transfer between governments; each side takes its own. */
@Path("/api/v1/mutation-cases/{id}")
@Tag(name = "Mutation cases")
public class TransferStepResource {

    @Inject
    TransferStepService steps;

    @POST
    @Path("proposal")
    @Operation(
            operationId = "proposeAcrossGovernments",
            summary = "Ask another government for a person, naming the post")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NameThePost command) {
        return Versions.ok(steps.propose(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("consent")
    @Operation(operationId = "answerTransferProposal", summary = "Let a person go to the named post, or refuse")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AnswerProposal command) {
        return Versions.ok(steps.answer(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("forwarding")
    @Operation(
            operationId = "forwardTransferFile",
            summary = "Send the complete file to the state's civil service agency")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response forward(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ForwardFile command) {
        return Versions.ok(steps.forward(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("state-consideration")
    @Operation(operationId = "recordStateConsideration", summary = "Record what the state's agency wrote")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response hear(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordStateConsideration command) {
        return Versions.ok(steps.hear(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("transfer-decree")
    @Operation(operationId = "recordTransferDecree", summary = "Record the decree of the transfer")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response recordDecree(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordTransferDecree command) {
        return Versions.ok(steps.recordDecree(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("appointment")
    @Operation(
            operationId = "appointAfterTransfer",
            summary = "Appoint the person to the post; the records of both sides change on the day")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response appoint(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid IssueDecree command) {
        return Versions.ok(steps.appoint(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }
}
