package se.delmal.server.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.catalogue.TargetDescription;
import se.delmal.citation.LocalizedText;
import se.delmal.role.Responsibilities;
import se.delmal.role.Responsibility;
import se.delmal.server.catalogue.search.CatalogueSearch.Hit;
import se.delmal.server.catalogue.search.CatalogueSearch.Item;

/** The index behind the search: one document for each item. */
final class CatalogueIndex {

    private static final String KEY = "key";
    private static final String NUMBER = "number";
    private static final String EDITION = "edition";
    private static final String SPECIALTY = "specialty";
    private static final String CODE = "code";
    private static final String SLUG = "slug";
    private static final String ID = "id";

    private static final Responsibilities RESPONSIBILITIES = Responsibilities.standard();

    /** What text in a language stands in, with what a word in it weighs. */
    private static final Map<String, Float> WEIGHTS = Map.of("name", 4f, "label", 3f, "text", 1f);

    /** More than any sum of the weights of words, so that whoever names something gets it first. */
    private static final float NAMED = 1000;

    private static final float CODE_AMONG_WORDS = 10;
    private static final float BEGINNING = 0.3f;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int MOST_WORDS = 16;

    /** The key is unique, so that no two hits share a place. */
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(KEY, SortField.Type.STRING));

    private final TargetCatalogue catalogue;
    private final List<Item> items;
    private final IndexSearcher searcher;

    private CatalogueIndex(TargetCatalogue catalogue, List<Item> items, IndexSearcher searcher) {
        this.catalogue = catalogue;
        this.items = List.copyOf(items);
        this.searcher = searcher;
    }

    static CatalogueIndex of(TargetCatalogue catalogue) {
        try {
            return written(catalogue);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static CatalogueIndex written(TargetCatalogue catalogue) throws IOException {
        var analyzer =
                new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), Language.analyzers(List.copyOf(WEIGHTS.keySet())));
        var directory = new ByteBuffersDirectory();
        var items = new ArrayList<Item>();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Entry entry : entries(catalogue)) {
                entry.document().add(new NumericDocValuesField(NUMBER, items.size()));
                writer.addDocument(entry.document());
                items.add(entry.item());
            }
            writer.forceMerge(1);
        }
        return new CatalogueIndex(catalogue, items, new IndexSearcher(DirectoryReader.open(directory)));
    }

    private record Entry(Item item, Document document) {}

    /** What else can be found is added here, and as an item. */
    private static List<Entry> entries(TargetCatalogue catalogue) {
        var entries = new ArrayList<Entry>();
        var appliesTo = new HashMap<DelmalCode, List<String>>();
        for (Specialty specialty : catalogue.specialties()) {
            var descriptions = catalogue.descriptionsOf(specialty);
            entries.add(new Entry(new Item.OfSpecialty(specialty), document(specialty, descriptions)));
            for (TargetDescription description : descriptions) {
                for (Delmal delmal : description.delmal()) {
                    if (delmal.specialty().isPresent()) {
                        entries.add(entry(delmal, List.of(specialty.slug())));
                    } else {
                        appliesTo
                                .computeIfAbsent(delmal.code(), code -> new ArrayList<>())
                                .add(specialty.slug());
                    }
                }
            }
        }
        Stream.concat(catalogue.foundation().stream(), commonDelmal(catalogue))
                .forEach(delmal -> entries.add(entry(delmal, appliesTo.getOrDefault(delmal.code(), List.of()))));
        RESPONSIBILITIES.all().forEach(one -> entries.add(new Entry(new Item.OfResponsibility(one), document(one))));
        return entries;
    }

    private static Entry entry(Delmal delmal, List<String> slugs) {
        return new Entry(new Item.OfDelmal(delmal), document(delmal, slugs));
    }

    private static Stream<Delmal> commonDelmal(TargetCatalogue catalogue) {
        return Stream.of("a", "b", "STa", "STb")
                .flatMap(series -> Stream.iterate(1, number -> number + 1)
                        .map(number -> catalogue.findCommon(DelmalCode.of(series + number)))
                        .takeWhile(Optional::isPresent)
                        .flatMap(Optional::stream));
    }

    private static Document document(Specialty specialty, List<TargetDescription> descriptions) {
        var document = new Document();
        key(document, "s/" + specialty.slug());
        document.add(new StringField(SLUG, specialty.slug(), Field.Store.NO));
        document.add(new StringField(SPECIALTY, specialty.slug(), Field.Store.NO));
        descriptions.forEach(description -> edition(document, description.edition()));
        name(document, specialty);
        return document;
    }

    private static Document document(Delmal delmal, List<String> slugs) {
        var document = new Document();
        key(
                document,
                "d/" + delmal.specialty().map(Specialty::slug).orElse("") + "/" + delmal.edition() + "/"
                        + String.format(
                                Locale.ROOT,
                                "%s%02d",
                                delmal.code().series(),
                                delmal.code().number()));
        document.add(new StringField(CODE, delmal.code().toString(), Field.Store.NO));
        slugs.forEach(slug -> document.add(new StringField(SPECIALTY, slug, Field.Store.NO)));
        edition(document, delmal.edition());
        delmal.specialty().ifPresent(specialty -> name(document, specialty));
        text(document, "label", delmal.label());
        delmal.officialHeading()
                .ifPresent(heading -> text(document, "label", new LocalizedText(heading, Optional.empty())));
        delmal.requirements().forEach(requirement -> {
            text(document, "text", requirement.summary());
            requirement
                    .officialText()
                    .ifPresent(official -> text(document, "text", new LocalizedText(official, Optional.empty())));
        });
        delmal.activities().stream()
                .flatMap(activity -> activity.qualifier().stream())
                .forEach(qualifier -> text(document, "text", qualifier));
        return document;
    }

    private static Document document(Responsibility responsibility) {
        var document = new Document();
        key(document, "r/" + responsibility.id());
        document.add(new StringField(ID, responsibility.id(), Field.Store.NO));
        text(document, "text", responsibility.summary());
        text(document, "label", responsibility.role().label());
        return document;
    }

    private static void key(Document document, String key) {
        document.add(new SortedDocValuesField(KEY, new BytesRef(key)));
    }

    private static void edition(Document document, Edition edition) {
        document.add(new StringField(EDITION, edition.name(), Field.Store.NO));
    }

    private static void name(Document document, Specialty specialty) {
        text(document, "name", specialty.name());
        specialty.aliases().forEach(alias -> text(document, "name", new LocalizedText(alias, Optional.empty())));
    }

    private static void text(Document document, String field, LocalizedText text) {
        document.add(new TextField(Language.SWEDISH.field(field), text.sv(), Field.Store.NO));
        text.en().ifPresent(en -> document.add(new TextField(Language.ENGLISH.field(field), en, Field.Store.NO)));
    }

    List<Hit> find(CatalogueSearch.Query query, Optional<String> after, int most) {
        try {
            var asked = asked(query);
            var found = after.isPresent()
                    ? searcher.searchAfter(position(after.get()), asked, most, BEST_FIRST, false)
                    : searcher.search(asked, most, BEST_FIRST, false);
            var hits = new ArrayList<Hit>();
            for (ScoreDoc document : found.scoreDocs) {
                hits.add(hit((FieldDoc) document));
            }
            return hits;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private Hit hit(FieldDoc document) throws IOException {
        float score = (Float) document.fields[0];
        var key = ((BytesRef) document.fields[1]).utf8ToString();
        var numbers = MultiDocValues.getNumericValues(searcher.getIndexReader(), NUMBER);
        numbers.advanceExact(document.doc);
        return new Hit(
                items.get((int) numbers.longValue()),
                score,
                String.format(Locale.ROOT, "%08x", Float.floatToIntBits(score)) + key);
    }

    /** Whatever document stands there now, what comes after the place is decided by score and key alone. */
    private FieldDoc position(String position) {
        if (!position.matches("[0-9a-f]{8}[a-z]/.+")) {
            throw new IllegalArgumentException("Not the position of a hit");
        }
        float score = Float.intBitsToFloat(Integer.parseUnsignedInt(position.substring(0, 8), 16));
        return new FieldDoc(
                searcher.getIndexReader().maxDoc() - 1, score, new Object[] {score, new BytesRef(position.substring(8))
                });
    }

    private Query asked(CatalogueSearch.Query query) {
        var asked = new BooleanQuery.Builder();
        named(query.text()).forEach(named -> asked.add(named, Occur.SHOULD));
        words(query.text()).ifPresent(words -> asked.add(words, Occur.SHOULD));
        asked.setMinimumNumberShouldMatch(1);
        query.edition().ifPresent(edition -> asked.add(new TermQuery(new Term(EDITION, edition.name())), Occur.FILTER));
        query.specialty()
                .ifPresent(specialty -> asked.add(new TermQuery(new Term(SPECIALTY, specialty.slug())), Occur.FILTER));
        return asked.build();
    }

    /** Returns the query for what the whole text is the code or the name of. */
    private List<Query> named(String text) {
        return Stream.of(
                        DelmalCode.find(text).map(code -> new Term(CODE, code.toString())),
                        catalogue.findSpecialty(text).map(specialty -> new Term(SLUG, specialty.slug())),
                        RESPONSIBILITIES.find(text).map(one -> new Term(ID, one.id())))
                .flatMap(Optional::stream)
                .map(term -> weighted(new ConstantScoreQuery(new TermQuery(term)), NAMED))
                .toList();
    }

    /** Two words in three must be there, of those that say something. */
    private static Optional<Query> words(String text) {
        var words = new BooleanQuery.Builder();
        int needed = 0;
        for (String word : Language.words(text).stream().limit(MOST_WORDS).toList()) {
            var query = word(word);
            if (query.isPresent()) {
                words.add(query.get(), Occur.SHOULD);
                needed++;
            }
        }
        words.setMinimumNumberShouldMatch((2 * needed + 2) / 3);
        return needed == 0 ? Optional.empty() : Optional.of(words.build());
    }

    /** The best of what a word is found in counts; nothing is asked of one that says nothing in one of the languages. */
    private static Optional<Query> word(String word) {
        var readings = new ArrayList<Query>();
        for (Language language : Language.ALL) {
            var reduced = language.reduced(word);
            if (reduced.isEmpty()) {
                return Optional.empty();
            }
            WEIGHTS.forEach((field, weight) -> {
                for (String stem : reduced) {
                    var term = new Term(language.field(field), stem);
                    readings.add(weighted(new TermQuery(term), weight));
                    if (stem.length() >= SHORTEST_BEGINNING) {
                        readings.add(weighted(new PrefixQuery(term), weight * BEGINNING));
                    }
                }
            });
        }
        DelmalCode.find(word)
                .map(code -> new TermQuery(new Term(CODE, code.toString())))
                .ifPresent(code -> readings.add(weighted(new ConstantScoreQuery(code), CODE_AMONG_WORDS)));
        return Optional.of(new DisjunctionMaxQuery(readings, 0));
    }

    private static Query weighted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
