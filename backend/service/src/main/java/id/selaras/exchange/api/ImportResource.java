package id.selaras.exchange.api;

import id.selaras.exchange.application.BadRowsExport;
import id.selaras.exchange.application.CheckedRowView;
import id.selaras.exchange.application.ImportRow;
import id.selaras.exchange.application.ImportService;
import id.selaras.exchange.application.ImportView;
import id.selaras.exchange.domain.ImportMapping;
import id.selaras.exchange.domain.Verdict;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.TabularExport;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files on their way in. */
@Path("/api/v1/imports")
@Tag(name = "Imports")
public class ImportResource {

    @Inject
    ImportService imports;

    @Inject
    BadRowsExport badRows;

    // Any media type gets in as far as the access filter, so that a stranger is told 401 and not 415.
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.WILDCARD})
    @Operation(operationId = "uploadImport", summary = "Upload a CSV or XLSX file; it is looked at and then checked")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = UploadForm.class)))
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public Response upload(@HeaderParam("Idempotency-Key") String key, @BeanParam UploadForm form) {
        return Accepted.at(imports.upload(key, form.file()));
    }

    @GET
    @Operation(operationId = "listImports", summary = "All imports of the government, newest first")
    public Page<ImportRow> list(@Valid @BeanParam PageRequest page) {
        return imports.list(page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getImport", summary = "State, mapping and counts of an import")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(imports.get(id), ImportView::version);
    }

    @PUT
    @Path("{id}/mapping")
    @Operation(operationId = "mapImport", summary = "Say which column carries which field, and check again")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public Response map(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ImportMapping mapping) {
        return Versions.ok(imports.map(id, Versions.expected(ifMatch), mapping), ImportView::version);
    }

    @POST
    @Path("{id}/application")
    @Operation(operationId = "applyImport", summary = "Accept a checked import; all of it is written, or nothing")
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public Response apply(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Parameter(description = "apply the good rows although others have errors")
                    @QueryParam("skipErrors")
                    @DefaultValue("false")
                    boolean skipErrors) {
        return Accepted.at(imports.apply(id, Versions.expected(ifMatch), skipErrors));
    }

    @POST
    @Path("{id}/undo")
    @Operation(
            operationId = "undoImport",
            summary = "Take back what an import wrote, unless it was built upon",
            description =
                    "All of it is taken back, or nothing. 409 import-built-upon with one reason for everything later"
                            + " that rests on it; 409 imported-data-deleted with one reason answers-of-survey-deleted (survey,"
                            + " count) for each survey whose single answers were deleted after the time for which they are"
                            + " kept: it can no longer be told what they had added to the figures.")
    @APIResponse(
            responseCode = "202",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public Response undo(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Accepted.at(imports.undo(id, Versions.expected(ifMatch)));
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelImport", summary = "Stop what is being done with an import, or give it up")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public Response cancel(@PathParam("id") UUID id) {
        return Versions.ok(imports.cancel(id), ImportView::version);
    }

    @GET
    @Path("{id}/rows")
    @Operation(operationId = "listImportRows", summary = "What the check says about each row")
    public Page<CheckedRowView> rows(
            @PathParam("id") UUID id, @QueryParam("verdict") Verdict verdict, @Valid @BeanParam PageRequest page) {
        return imports.rows(id, verdict, page);
    }

    @GET
    @Path("{id}/bad-rows")
    @Produces({TabularExport.CSV, TabularExport.XLSX})
    @Operation(operationId = "downloadBadRows", summary = "The rows with errors as they came, with cause and cure")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = TabularExport.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "NIP,Nama,Golongan,Sebab"),
                @Content(mediaType = TabularExport.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response badRows(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return TabularExport.respond(headers, badRows.badRows(id));
    }
}
