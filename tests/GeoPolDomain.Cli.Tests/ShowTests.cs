using System.Text.Json;
using FluentAssertions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Cli.Tests;

public sealed class ShowTests
{
    private static readonly string Harbour = Path.Combine(AppContext.BaseDirectory, "Data", "harbour.json");

    private static readonly Dataset Data = DatasetDocument.Read(File.ReadAllBytes(Harbour));

    public static TheoryData<string> Keys() => [.. Data.Records.Select(one => one.Key.ToString())];

    [Fact]
    public void The_dataset_of_these_tests_has_every_kind_of_record() =>
        Data.Records.Select(one => one.Key.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<RecordKind>());

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_kind_of_record_has_a_page_that_fits(string key)
    {
        foreach (var width in new[] { 60, 100 })
        {
            var answered = Ask.With(["show", key, "--dataset", Harbour], width: width, hasUnicode: width == 100);
            answered.ExitCode.Should().Be(0, answered.Messages);
            answered.Lines.Should().OnlyContain(one => one.Length <= width && !one.EndsWith(' '));
            answered.Output.Should().NotContain("[/]").And.NotContain("{ ").And.NotContain("[grey]");
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_text_of_a_record_is_on_its_page(string key)
    {
        var page = OnOneLine(Ask.With(["show", key, "--dataset", Harbour], width: 120).Output);
        using var record = JsonDocument.Parse(Data.Find(RecordKey.Parse(key))!.ToJson());

        foreach (var text in Texts(record.RootElement).Where(text => text.Length > 0))
            page.Should().ContainEquivalentOf(OnOneLine(text), key);
    }

    [Fact]
    public void A_quotation_keeps_its_marks() =>
        Show("no-1-paper").Should().Contain("\"We are not\" [...] [in Belmark] \"talking with anybody\" so-called \"friends\"");

    [Fact]
    public void A_condition_is_a_tree_that_ends_where_it_would_repeat_itself()
    {
        var tree = Show("cnd-1");

        tree.Should().Contain("Council of the League (council) has decided by unanimity: that the guard sails");
        tree.Should().Contain("whichever organ");
        tree.Should().Contain("│   └── not\n│       └── not before 2001-06\n");
        tree.Should().Contain("└── Çorland, condition to discuss (cnd-2)\n    └── Çorland, condition to discuss (cnd-2)\n");
    }

    [Fact]
    public void A_list_item_that_is_a_condition_record_does_not_repeat_the_act()
    {
        var tree = Ask.With(["show", "cnd", "--dataset", "-"], """
            {"format":"geopoldomain/1","id":"d","title":"D","conditions":[
              {"id":"cnd","holder":"a","act":"send","guard":{"kind":"circumstance","text":"it comes up"},
               "requires":{"kind":"all","of":[{"kind":"condition","condition":"cnd-1"},{"kind":"condition","condition":"cnd-2"}]}},
              {"id":"cnd-1","holder":"a","act":"send","requires":{"kind":"consent","of":["b"]}},
              {"id":"cnd-2","holder":"a","act":"send","guard":{"kind":"circumstance","text":"it comes up"},
               "requires":{"kind":"all","of":[{"kind":"consent","of":["c"]},{"kind":"will","of":["c"]}]}}]}
            """).Output;

        tree.Should().Contain(
            "a, condition to send (cnd)\n├── applies only if\n│   └── it comes up\n├── b consents\n"
            + "└── all of (cnd-2)\n    ├── c consents\n    └── c is willing\n");
    }

    [Fact]
    public void Contradictions_and_corrections_of_a_record_are_on_its_page()
    {
        Show("no-1").Should().Contain("contradictions\n• Avonia says that the guard will go")
            .And.Contain("(ctr-1)").And.Contain("told in\n");
        Show("treaty:pact").Should().Contain("corrections\n• printed: signed 2 June 1989; right: signed 1 June 1989 (err-1)");
    }

    [Fact]
    public void An_actor_has_its_names_memberships_offices_and_relations()
    {
        Show("avonia").Should().Contain("Republic of Avonia official 1950/.. (language en)")
            .And.Contain("memberships\n• Avonia, member of Harbour League, 1990-01-01/.. (avonia-league)")
            .And.Contain("• Avonia, opposes: Free Quays, 1999/.. (rel-2)")
            .And.Contain("event, participants");
        Show("minister").Should().Contain("offices\n• Ada Minister, Minister of Defence, 2000-01/ (minister-2000)");
    }

    [Fact]
    public void A_relation_according_to_an_actor_is_not_listed_as_its_relation()
    {
        var page = Ask.With(["show", "actor:avonia", "--dataset", "-"], """
            {"format":"geopoldomain/1","id":"view","title":"A view","actors":[{"id":"avonia","kind":"state","names":[{"text":"Avonia"}]}],
             "relations":[{"id":"rel","from":"b","kind":"ally","to":"c","accordingTo":"avonia"}]}
            """).Output;

        page.Should().NotContain("relations\n").And.Contain("relation, according to  rel");
    }

    [Fact]
    public void An_id_without_a_record_is_marked() =>
        Ask.With(["show", "m", "--dataset", "-"], """
            {"format":"geopoldomain/1","id":"d","title":"D",
             "memberships":[{"id":"m","organization":"league","member":"avonia","status":"member","spell":"1990/.."}]}
            """).Output.Should().Contain("league (no record)");

    private static string Show(string id) => Ask.With(["show", id, "--dataset", Harbour], width: 100).Output;

    // Some pages show a code with spaces instead of hyphens, and the name of a state instead of its id.
    private static string OnOneLine(string text)
    {
        var words = text.Replace('-', ' ').Replace('Ç', 'C').Split([' ', '\n', '│', '├', '└', '─'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String when !TreeWords.Contains(value.GetString()) => [value.GetString()!],
        _ => [],
    };

    // The page of a condition and the quotation marks of a report express these codes in other words.
    private static readonly string[] TreeWords =
    [
        "all", "any", "not", "will", "time", "condition", "instrument", "decision", "consent", "circumstance", "composition", "verbatim",
        "elided", "inserted", "scare-quoted",
    ];
}
