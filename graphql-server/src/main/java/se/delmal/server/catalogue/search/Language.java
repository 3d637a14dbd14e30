package se.delmal.server.catalogue.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * How words are reduced before they are compared: to lower case, without marks above the letters, without endings. The marks go
 * before the endings, so that a word typed without them loses the same ending.
 */
final class Language {

    static final Language SWEDISH = new Language("sv", SwedishAnalyzer.getDefaultStopSet(), SwedishStemmer::new);
    static final Language ENGLISH = new Language("en", EnglishAnalyzer.getDefaultStopSet(), EnglishStemmer::new);
    static final List<Language> ALL = List.of(SWEDISH, ENGLISH);

    private final String code;
    private final Analyzer analyzer;

    private Language(String code, CharArraySet stopWords, Supplier<SnowballStemmer> stemmer) {
        this.code = code;
        this.analyzer = new Reducing(stopWords, stemmer);
    }

    /** Returns the name of a field in this language. */
    String field(String name) {
        return name + "." + code;
    }

    /** Returns what is left of a text: none of a word that says nothing in this language. */
    List<String> reduced(String text) {
        var words = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return words;
    }

    /** Returns the words of a text as they are typed, between spaces and marks. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var tokenizer = new StandardTokenizer()) {
            var word = tokenizer.addAttribute(CharTermAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(word.toString());
            }
            tokenizer.end();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return words;
    }

    /** Returns the analyzers of all fields that hold text in a language. */
    static Map<String, Analyzer> analyzers(List<String> fields) {
        var analyzers = new HashMap<String, Analyzer>();
        for (Language language : ALL) {
            fields.forEach(field -> analyzers.put(language.field(field), language.analyzer));
        }
        return analyzers;
    }

    private static final class Reducing extends Analyzer {

        private final CharArraySet stopWords;
        private final Supplier<SnowballStemmer> stemmer;

        Reducing(CharArraySet stopWords, Supplier<SnowballStemmer> stemmer) {
            this.stopWords = withoutMarks(stopWords);
            this.stemmer = stemmer;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream reduced = new LowerCaseFilter(new EnglishPossessiveFilter(words));
            reduced = new StopFilter(new ASCIIFoldingFilter(reduced), stopWords);
            return new TokenStreamComponents(words, new SnowballFilter(reduced, stemmer.get()));
        }

        private static CharArraySet withoutMarks(CharArraySet words) {
            var plain = new CharArraySet(words.size(), true);
            for (Object word : words) {
                char[] letters = (char[]) word;
                var folded = new char[4 * letters.length];
                int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
                plain.add(new String(folded, 0, length));
            }
            return plain;
        }
    }
}
