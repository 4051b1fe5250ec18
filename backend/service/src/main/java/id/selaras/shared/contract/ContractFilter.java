package id.selaras.shared.contract;

import id.selaras.shared.security.AccessTable;
import id.selaras.shared.tabular.Exports;
import id.selaras.shared.tabular.TabularExport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the published contract with what holds for every route alike: the refusals it can answer with, the right
 * it needs (from the same table that is enforced), and an example of each body.
 */
public class ContractFilter implements OASFilter {

    private static final String BASE = "/api/v1";

    private final AccessTable table = AccessTable.load();

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setServers(List.of(OASFactory.createServer().url("/")));
        contract.getInfo()
                .description("Plans, decides and explains transfers of civil servants (mutasi ASN).")
                .contact(OASFactory.createContact().name("Selaras").url("https://selaras.contoh.go.id"))
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0"));
        ProblemSchemas.addTo(contract);
        RequiredProperties.complete(contract);
        addSecuritySchemes(contract);
        TagTexts.describe(contract);
        ExampleBuilder examples = new ExampleBuilder(contract.getComponents().getSchemas());
        Map<String, PathItem> sorted = new TreeMap<>(contract.getPaths().getPathItems());
        contract.getPaths().setPathItems(new LinkedHashMap<>(sorted));
        sorted.forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method.name(), operation, examples)));
    }

    private void complete(String path, String method, Operation operation, ExampleBuilder examples) {
        String route = path.startsWith(BASE) ? path.substring(BASE.length()) : path;
        String permission = table.permissionFor(method, route);
        boolean open = permission == null || permission.equals(AccessTable.PUBLIC);
        if (open) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
        } else {
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement().addScheme("session"),
                    OASFactory.createSecurityRequirement().addScheme("system", List.of(permission))));
            operation.addExtension("x-permission", permission);
        }
        addFiles(operation);
        ProblemSchemas.statusesOf(method, path, open, operation).forEach((status, component) -> {
            APIResponse response = OASFactory.createAPIResponse();
            response.setRef("#/components/responses/" + component);
            operation.getResponses().addAPIResponse(status, response);
        });
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            // A wildcard only lets the access check come before the check of the media type.
            operation.getRequestBody().getContent().removeMediaType("*/*");
            for (MediaType body :
                    operation.getRequestBody().getContent().getMediaTypes().values()) {
                keepReferenceAlone(body);
                examples.complete(body);
            }
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null && response.getDescription() == null) {
                response.setDescription("Done");
            }
            if (response.getContent() != null) {
                for (MediaType body : response.getContent().getMediaTypes().values()) {
                    examples.complete(body);
                }
            }
        });
        for (Parameter parameter :
                new ArrayList<>(operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters())) {
            ParameterTexts.describe(parameter);
        }
    }

    /** A form is published with its fields beside the reference to them, which generators of clients refuse to read. */
    private static void keepReferenceAlone(MediaType body) {
        Schema schema = body.getSchema();
        if (schema != null && schema.getRef() != null) {
            body.setSchema(OASFactory.createSchema().ref(schema.getRef()));
        }
    }

    /** The files a list can be asked for beside its pages. */
    private static void addFiles(Operation operation) {
        if (operation.getExtensions() == null || !operation.getExtensions().containsKey(Exports.MARK)) {
            return;
        }
        APIResponse page = operation.getResponses().getAPIResponse("200");
        page.setDescription(
                "One page as JSON; as CSV or XLSX the whole filtered list, without limit, cursor and total");
        page.getContent()
                .addMediaType(
                        TabularExport.CSV,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                                .example("NIP,Nama"))
                .addMediaType(
                        TabularExport.XLSX,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.STRING)
                                        .format("binary")));
    }

    private void addSecuritySchemes(OpenAPI contract) {
        var scopes = new TreeMap<String, String>();
        table.permissions().forEach(permission -> scopes.put(permission, "Permission " + permission));
        contract.getComponents()
                .addSecurityScheme(
                        "session",
                        OASFactory.createSecurityScheme()
                                .type(org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type.APIKEY)
                                .in(org.eclipse.microprofile.openapi.models.security.SecurityScheme.In.COOKIE)
                                .name("selaras-session")
                                .description("Session of a person; changes also carry X-Selaras-Client: web"))
                .addSecurityScheme(
                        "system",
                        OASFactory.createSecurityScheme()
                                .type(org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type.OAUTH2)
                                .description("Client credentials (RFC 6749) of another system")
                                .flows(OASFactory.createOAuthFlows()
                                        .clientCredentials(OASFactory.createOAuthFlow()
                                                .tokenUrl("/oauth2/token")
                                                .scopes(scopes))));
    }
}
