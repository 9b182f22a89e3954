package academy.ocop.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** What the checks of this start found, folder by folder. The files come with the program, so this lives as long as it. */
@ApplicationScoped
class Drafts {

    private final ConcurrentSkipListMap<String, Draft> byFolder = new ConcurrentSkipListMap<>();

    void put(Draft draft) {
        byFolder.put(draft.folder(), draft);
    }

    List<Draft> all() {
        return List.copyOf(byFolder.values());
    }
}
