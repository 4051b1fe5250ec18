package id.selaras.mutation.api;

import id.selaras.mutation.application.CaseStepService;
import id.selaras.mutation.application.ConsiderCase;
import id.selaras.mutation.application.DecideCase;
import id.selaras.mutation.application.ExplainStep;
import id.selaras.mutation.application.IssueDecree;
import id.selaras.mutation.application.MutationCaseView;
import id.selaras.mutation.application.ReportDay;
import id.selaras.mutation.application.RevokeDecree;
import id.selaras.mutation.application.VerifyCase;
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

/** The steps of a case; which are possible, and for whom, is told by its progress. */
@Path("/api/v1/mutation-cases/{id}")
@Tag(name = "Mutation cases")
public class CaseStepResource {

    @Inject
    CaseStepService steps;

    @POST
    @Path("submission")
    @Operation(operationId = "submitMutationCase", summary = "Hand a case in")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExplainStep command) {
        return Versions.ok(steps.submit(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("endorsement")
    @Operation(operationId = "endorseMutationCase", summary = "Let an employee go who asked for a transfer")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response endorse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExplainStep command) {
        return Versions.ok(steps.endorse(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("verification")
    @Operation(operationId = "verifyMutationCase", summary = "Find a case complete and lawful, or give it back")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response verify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid VerifyCase command) {
        return Versions.ok(steps.verify(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("consideration")
    @Operation(operationId = "considerMutationCase", summary = "Give the team's consideration")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response consider(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConsiderCase command) {
        return Versions.ok(steps.consider(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("decision")
    @Operation(operationId = "decideMutationCase", summary = "Decide about a case and its chain")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecideCase command) {
        return Versions.ok(steps.decide(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("resumption")
    @Operation(operationId = "resumeMutationCase", summary = "Take a postponed chain up again")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response resume(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExplainStep command) {
        return Versions.ok(steps.resume(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("decree")
    @Operation(operationId = "decreeMutationCase", summary = "Issue the decree for the chain of a case")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response decree(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid IssueDecree command) {
        return Versions.ok(steps.decree(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("handover")
    @Operation(operationId = "handOverMutationCase", summary = "Report that the former work is handed over")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response handOver(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReportDay command) {
        return Versions.ok(steps.handOver(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("completion")
    @Operation(operationId = "completeMutationCase", summary = "Report that the person has taken up duty")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReportDay command) {
        return Versions.ok(steps.complete(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("cancellation")
    @Operation(
            operationId = "cancelMutationCase",
            summary = "Withdraw a case; the rest of its chain goes back to planning")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExplainStep command) {
        return Versions.ok(steps.cancel(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }

    @POST
    @Path("revocation")
    @Operation(operationId = "revokeMutationCase", summary = "Take the decree of a chain back")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response revoke(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RevokeDecree command) {
        return Versions.ok(steps.revoke(id, Versions.expected(ifMatch), command), MutationCaseView::version);
    }
}
