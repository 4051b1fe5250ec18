package id.selaras.mutation.api;

import id.selaras.mutation.application.EndLoan;
import id.selaras.mutation.application.ExplainStep;
import id.selaras.mutation.application.ExtendLoan;
import id.selaras.mutation.application.LetterRow;
import id.selaras.mutation.application.LetterService;
import id.selaras.mutation.application.LoanFilter;
import id.selaras.mutation.application.LoanRow;
import id.selaras.mutation.application.LoanService;
import id.selaras.mutation.application.OrderLoan;
import id.selaras.mutation.application.ProposeLoan;
import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People lent for a time, who go back by themselves. */
@Path("/api/v1/temporary-assignments")
@Tag(name = "Temporary assignments")
public class TemporaryAssignmentResource {

    private static final String PDF = "application/pdf";

    private static final String PATH = "/api/v1/temporary-assignments";

    @Inject
    LoanService loans;

    @Inject
    LetterService letters;

    @Inject
    LetterAnswer answer;

    @GET
    @Operation(operationId = "listTemporaryAssignments", summary = "Loans, latest first day first")
    public Page<LoanRow> list(@Valid @BeanParam LoanFilter filter, @Valid @BeanParam PageRequest page) {
        return loans.list(filter, page);
    }

    @POST
    @Operation(operationId = "proposeTemporaryAssignment", summary = "Propose to lend a person")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LoanRow.class)))
    public Response propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ProposeLoan command) {
        return Versions.created(PATH, loans.propose(key, command), LoanRow::id, LoanRow::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTemporaryAssignment", summary = "One loan")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LoanRow.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(loans.get(id), LoanRow::version);
    }

    @POST
    @Path("{id}/order")
    @Operation(operationId = "orderTemporaryAssignment", summary = "Issue the order letter")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LoanRow.class)))
    public Response order(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OrderLoan command) {
        return Versions.ok(loans.order(id, Versions.expected(ifMatch), command), LoanRow::version);
    }

    @POST
    @Path("{id}/extension")
    @Operation(operationId = "extendTemporaryAssignment", summary = "Let a loan last longer")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LoanRow.class)))
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExtendLoan command) {
        return Versions.ok(loans.extend(id, Versions.expected(ifMatch), command), LoanRow::version);
    }

    @POST
    @Path("{id}/ending")
    @Operation(operationId = "endTemporaryAssignment", summary = "End a loan before its time")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LoanRow.class)))
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndLoan command) {
        return Versions.ok(loans.end(id, Versions.expected(ifMatch), command), LoanRow::version);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelTemporaryAssignment", summary = "Withdraw a loan that has not begun")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LoanRow.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExplainStep command) {
        return Versions.ok(loans.cancel(id, Versions.expected(ifMatch), command), LoanRow::version);
    }

    @GET
    @Path("{id}/letters")
    @Operation(operationId = "listTemporaryAssignmentLetters", summary = "Letters of a loan: its order")
    public Page<LetterRow> letters(@PathParam("id") UUID id) {
        return Page.whole(letters.allOfLoan(id));
    }

    @GET
    @Path("{id}/letters/{kind}/preview")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewTemporaryAssignmentLetter",
            summary = "The order as it would look, as pictures or as PDF, also before the loan is ordered")
    public LetterPreview picture(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return letters.pictureOfLoan(id, kind);
    }

    @GET
    @Path("{id}/letters/{kind}/preview")
    @Produces(PDF)
    @Operation(operationId = "previewTemporaryAssignmentLetterFile", summary = "The preview as PDF", hidden = true)
    public byte[] preview(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return letters.previewOfLoan(id, kind);
    }

    @GET
    @Path("{id}/letters/{kind}")
    @Produces(PDF)
    @Operation(operationId = "getTemporaryAssignmentLetter", summary = "The order letter of a loan as PDF: T7")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response letter(@PathParam("id") UUID id, @PathParam("kind") String kind) {
        return answer.of(letters.ofLoan(id, kind));
    }
}
