using System.Reflection;
using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Tests.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.Fuzzing;

/// <summary>Texts that are chosen to do harm are refused for what they are, in few words, at a cost that their length bounds.</summary>
public class ChosenTextTests
{
    private const string Header = """{"record":"dataset","format":"geopoldomain/1","id":"x","title":"X"}""" + "\n";
    private const string Start = """{"format":"geopoldomain/1","id":"x","title":"X",""";
    private const string Claim = Start + "\"claims\":[{\"text\":\"t\",";
    private const int Mega = 1 << 20;
    private const int LongestMessage = 2500;

    public static TheoryData<string, string, string> Attacks() => new()
    {
        { "nothing but brackets", new('[', Mega), "unexpected-type nested-too-deep" },
        { "nothing but objects", Many("{\"a\":", Mega), "nested-too-deep unknown-member missing-member" },
        { "deep requirements", Start + "\"conditions\":[{\"requires\":" + Many("{\"kind\":\"not\",\"of\":", Mega), "nested-too-deep" },
        { "deep requirements whose kind comes last", Start + "\"conditions\":[{\"requires\":" + Many("{\"of\":", 50)
            + "[" + Many("{},", 50_000) + "{}]" + Many(",\"kind\":\"not\"}", 50) + "}]}", "unexpected-type missing-member" },
        { "deep extra members", Start + "\"claims\":[{\"x-a\":" + Many("[", Mega), "nested-too-deep" },
        { "an id of 10 MB", Claim + $"\"id\":\"{new string('a', 10 * Mega)}\"}}]}}", "invalid-value" },
        { "a name of 10 MB", Claim + $"\"id\":\"c\",\"{new string('a', 10 * Mega)}\":1}}]}}", "unknown-member" },
        { "a date of 10 MB", Start + "\"sources\":[{\"id\":\"s\",\"kind\":\"book\",\"title\":\"T\",\"published\":\""
            + Many("2001,", 2 * Mega) + "\"}]}", "invalid-value" },
        { "a number of 10 MB", Start + $"\"contributions\":[{{\"id\":\"c\",\"strength\":\"{new string('9', 10 * Mega)}\"}}]}}",
            "invalid-value missing-member" },
        { "a number where a text must stand", Claim + $"\"id\":{new string('9', Mega)}}}]}}", "unexpected-type" },
        { "NUL", Claim + "\"id\":\"a\0b\"}]}", "malformed-json" },
        { "an escaped NUL", Claim + "\"id\":\"a\\u0000b\"}]}", "invalid-value" },
        { "a byte order mark inside", Claim + "\uFEFF\"id\":\"a\"}]}", "malformed-json" },
        { "half a surrogate pair", Claim + "\"id\":\"a\",\"note\":\"\\ud83d\"}]}", "invalid-unicode" },
        { "UTF-16", string.Concat(Claim.Select(c => $"{c}\0")), "malformed-json" },
        { "headers without end", Many(Header, 20_000), "second-header" },
        { "lines without a header", Many("{\"record\":\"claim\",\"id\":\"c\",\"text\":\"t\"}\n", 20_000), "missing-header duplicate-id" },
        { "one record again and again", Header + Many("{\"record\":\"claim\",\"id\":\"c\",\"text\":\"t\"}\n", 20_000), "duplicate-id" },
        { "lines that hold the largest records", Header
            + Many("{\"record\":\"statement\",\"speakers\":[" + Many("{},", 1000) + "{}]}\n", 300), "missing-member" },
        { "brackets on each line", Header + Many(new string('[', 100) + "\n", 10_000), "unexpected-type nested-too-deep" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void A_text_that_is_chosen_to_do_harm_is_refused_in_few_words(string attack, string text, string codes)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        DatasetDocument.TryRead(utf8, out _, out var errors, out _).Should().BeFalse(attack);
        (GC.GetAllocatedBytesForCurrentThread() - before)
            .Should().BeLessThan((ReadingCostTests.MostForAByte * (long)utf8.Length) + (2 * Mega), attack);
        errors.Select(error => $"{error.Code}").Distinct().Should().BeSubsetOf(codes.Split(' '), attack).And.NotBeEmpty();
        errors.Should().OnlyContain(error => error.Message.Length < LongestMessage, attack);
    }

    [Fact]
    public void No_small_value_is_long_however_it_is_written()
    {
        string[] starts = ["", "2001", "[", "{", "Y", "2017-06-22T10:20:30.", "percent:", "iso-3166-1:", "x-", "~", "a", "60.5,"];
        string[] parts = ["0", "9", "a", "a-", "a.", "A", "2001,", "2000..2001,", "X", "..", "~", "?", "S2", "00:", "a:", " ", "é", "/"];
        foreach (var type in Described.TextForms)
            foreach (var text in starts.SelectMany(start => parts.Select(part => start + Many(part, 2000))))
                foreach (var ended in (string[])[text, text + "]", text + "}", text + "Z", text + "/.."])
                    IsRead(type, ended).Should().BeFalse($"{type.Name} must not take {ended[..40]}…");
    }

    private static bool IsRead(Type type, string text) => (bool)typeof(ChosenTextTests)
        .GetMethod(nameof(CanRead), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [text])!;

    private static bool CanRead<T>(string text) where T : class, ITextForm<T> => T.TryRead(text, out _, out _);

    private static string Many(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();
}
