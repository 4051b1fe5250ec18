package id.selaras.exchange.api;

import id.selaras.exchange.application.BadRowsExport;
import id.selaras.exchange.application.ImportKindDirectory;
import id.selaras.exchange.application.ImportKindView;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.shared.page.Page;
import id.selaras.shared.tabular.TabularExport;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What files can be about. */
@Path("/api/v1")
@Tag(name = "Imports")
public class ImportKindResource {

    @Inject
    ImportKindDirectory kinds;

    @Inject
    BadRowsExport templates;

    @GET
    @Path("import-kinds")
    @Operation(operationId = "listImportKinds", summary = "Kinds of files and their fields")
    public Page<ImportKindView> kinds() {
        return kinds.all();
    }

    @GET
    @Path("import-templates/{kind}")
    @Produces({TabularExport.CSV, TabularExport.XLSX})
    @Operation(operationId = "downloadImportTemplate", summary = "A file with the header of a kind")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = TabularExport.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "NIP,Nama,Golongan"),
                @Content(mediaType = TabularExport.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response template(@PathParam("kind") ImportKind kind, @Context HttpHeaders headers) {
        return TabularExport.respond(headers, templates.template(kind));
    }
}
