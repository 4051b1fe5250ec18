package id.selaras.identity.application;

import id.selaras.identity.domain.Account;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> named(String username) {
        return find("username", username).firstResultOptional();
    }

    List<Account> of(UUID governmentId) {
        return list("governmentId = ?1 order by username", governmentId);
    }

    Optional<Account> of(UUID governmentId, UUID id) {
        return find("governmentId = ?1 and id = ?2", governmentId, id).firstResultOptional();
    }
}
