package id.selaras.mutation.api;

import id.selaras.mutation.application.MutationCaseExport;
import id.selaras.mutation.application.MutationCaseFilter;
import id.selaras.mutation.application.MutationCaseRow;
import id.selaras.mutation.application.MutationCaseService;
import id.selaras.mutation.application.MutationCaseView;
import id.selaras.mutation.application.ProposeTransfer;
import id.selaras.mutation.application.TransferProposalService;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Transfers as cases. */
@Path("/api/v1/mutation-cases")
@Tag(name = "Mutation cases")
public class MutationCaseResource {

    @Inject
    MutationCaseService cases;

    @Inject
    TransferProposalService proposals;

    @Inject
    MutationCaseExport export;

    @Inject
    Exports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listMutationCases", summary = "Cases in the order of their numbers")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<MutationCaseRow> list(@Valid @BeanParam MutationCaseFilter filter, @Valid @BeanParam PageRequest page) {
        return cases.list(filter, page);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportMutationCases", summary = "The filtered cases as a file", hidden = true)
    public Response export(@Valid @BeanParam MutationCaseFilter filter) {
        return exports.answer(export.table(filter));
    }

    @POST
    @Operation(operationId = "proposeTransfer", summary = "Open a case that no plan asked for")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ProposeTransfer command) {
        return Versions.created(
                "/api/v1/mutation-cases",
                proposals.propose(key, command),
                MutationCaseView::id,
                MutationCaseView::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMutationCase", summary = "One case with its reasons and its grounds")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MutationCaseView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(cases.get(id), MutationCaseView::version);
    }
}
