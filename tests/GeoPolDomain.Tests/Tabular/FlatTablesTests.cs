using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Rules;
using GeoPolDomain.Tabular;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Tests.Tabular;

public class FlatTablesTests
{
    private static readonly Membership Armenia = Given.Membership("armenia", "csto", "2003-09-18/..") with
    {
        Id = "mbr-1",
        Steps =
        [
            new() { Step = LegalStep.Signed, On = EdtfDate.Parse("2002-10-07") },
            new() { Step = LegalStep.Ratified, On = EdtfDate.Parse("2003") },
        ],
    };

    [Fact]
    public void Ten_thousand_random_records_of_every_kind_come_back_from_their_tables()
    {
        var records = Described.Shapes.Select(Described.TypeOf).Where(type => type.IsAssignableTo(typeof(DatasetRecord))).ToList();
        for (var seed = 0; seed < 10_000 / records.Count; seed++)
        {
            var samples = new Samples(seed);
            var data = new Dataset(
                "random", "Random records", records.Select(type => (DatasetRecord)samples.Of(type, isFull: seed % 3 == 0)));
            var rows = new HeldRows();

            FlatTables.Write(data, rows);

            DatasetJson.Write(FlatTables.Read(rows)).Should().Be(DatasetJson.Write(data), "of the seed {0}", seed);
        }
    }

    [Fact]
    public void The_page_of_the_tables_is_made_from_their_definitions() => Checkout.ShouldHold("docs/tables.md", TablesPage.Markdown());

    [Fact]
    public void A_record_is_a_row_and_each_item_of_its_lists_too()
    {
        var rows = Laid(Armenia);

        rows["membership"].Should().ContainSingle();
        rows.Value("membership", 0, "organization").Should().Be("csto");
        rows["membership_steps"].Should().HaveCount(2);
        rows.Value("membership_steps", 1, "membership_id").Should().Be("mbr-1");
        rows.Value("membership_steps", 1, "position").Should().Be("2");
        rows.Value("membership_steps", 1, "step").Should().Be("ratified");
    }

    [Theory]
    [InlineData("2003-09-18/..", "2003-09-18", null, "2003-09-18", "9999-12-31")]
    [InlineData("2003/2012-12", "2003-01-01", "2012-12-31", "2003-12-31", "2012-12-01")]
    [InlineData("2003-09-18/", "2003-09-18", null, "2003-09-18", "2003-09-18")]
    [InlineData("../2012-12-19", null, "2012-12-19", "0001-01-01", "2012-12-19")]
    [InlineData("2003/2003", "2003-01-01", "2003-12-31", null, null)]
    public void Beside_an_interval_stand_the_days_that_it_can_mean_and_those_that_are_sure(
        string spell, string? earliest, string? latest, string? from, string? until)
    {
        var rows = Laid(Armenia with { Spell = EdtfInterval.Parse(spell) });

        new[] { "", "_earliest", "_latest", "_surely_from", "_surely_until" }
            .Select(what => rows.Value("membership", 0, $"spell{what}"))
            .Should().Equal(spell, earliest, latest, from, until);
    }

    [Fact]
    public void Sure_days_of_a_spell_are_those_on_which_the_library_says_yes()
    {
        var rows = new List<(Membership Record, LocalDate? From, LocalDate? Until, LocalDate? Earliest, LocalDate? Latest)>();
        var spells = new[] { "2003-09-18/..", "2003/2012-12", "2003-09-18/", "../2012-12-19", "2003?/2012~", "2003-21/2012", "/2012" };
        foreach (var spell in spells)
        {
            var one = Armenia with { Spell = EdtfInterval.Parse(spell) };
            var sink = new Single(row => rows.Add((
                one,
                row.Day(Column("surely_from")),
                row.Day(Column("surely_until")),
                row.Day(Column("earliest")),
                row.Day(Column("latest")))));
            FlatTables.Write([one], sink);
        }

        rows.Should().HaveCount(spells.Length);
        foreach (var (record, from, until, earliest, latest) in rows)
            for (var day = new LocalDate(2001, 1, 1); day.Year < 2015; day = day.PlusDays(13))
                (from <= day && day <= until ? Answer.Yes : !(day < earliest) && !(day > latest) ? Answer.Unknown : Answer.No)
                    .Should().Be(record.Spell.Contains(day), "of {0} on {1}", record.Spell, day);

        static int Column(string what) => FlatTables.Find("membership")!.IndexOf($"spell_{what}");
    }

    [Fact]
    public void The_names_of_tables_and_of_the_columns_of_a_table_differ()
    {
        FlatTables.All.Select(table => table.Name).Should().OnlyHaveUniqueItems()
            .And.AllSatisfy(name => name.Should().MatchRegex("^[a-z_]+$"));
        foreach (var table in FlatTables.All)
            table.Columns.Select(column => column.Name).Should().OnlyHaveUniqueItems(table.Name);
    }

    [Fact]
    public void Every_column_of_ids_says_of_which_kind_they_are()
    {
        FlatTables.Find("membership")!.Columns.Single(one => one.Name == "organization").References.Should().Be(RecordKind.Actor);
        FlatTables.All.SelectMany(table => table.Columns)
            .Where(one => one.Value?.EndsWith("Id", StringComparison.Ordinal) is true && one is { Name: not "id" })
            .Should().NotBeEmpty().And.OnlyContain(one => one.References != null);
    }

    [Fact]
    public void A_table_that_is_left_out_says_that_there_is_nothing_of_it()
    {
        var rows = Laid(Armenia);
        rows["membership_steps"].Clear();

        FlatTables.Read(rows).Memberships.All.Single().Should().Be(Armenia with { Steps = [] });
    }

    [Fact]
    public void Rows_in_any_order_are_read_by_their_positions()
    {
        var rows = Laid(Armenia, Armenia with { Id = "mbr-0", Member = "russia" });
        rows["membership"].Reverse();
        rows["membership_steps"].Reverse();

        FlatTables.Read(rows).Memberships.All.Select(one => one.Id.ToString()).Should().Equal("mbr-0", "mbr-1");
        FlatTables.Read(rows).Memberships.All[1].Should().Be(Armenia);
    }

    [Fact]
    public void Without_a_table_of_the_dataset_the_caller_says_its_id_and_title()
    {
        var rows = Laid(Armenia);
        rows["dataset"].Clear();

        FlatTables.TryRead(rows, null, out _, out var errors).Should().BeFalse();
        errors.Single().Message.Should().StartWith("there is no table 'dataset'");
        FlatTables.Read(rows, new("mine", "My table", [])).Title.Should().Be("My table");
    }

    [Theory]
    [InlineData("membership", 0, "spell", "yesterday", "membership:2: column 'spell': *")]
    [InlineData("membership", 0, "status", "Not a code", "membership:2: column 'status': *")]
    [InlineData("membership", 0, "organization", null, "membership:2: *'organization' is missing*")]
    [InlineData("membership_steps", 1, "on", "2003-13", "membership_steps:3: column 'on': *")]
    [InlineData("membership_steps", 1, "membership_id", "mbr-9", "membership_steps:3: column 'membership_id': * to 'mbr-9', but *")]
    [InlineData("membership", 0, "extras", "[1]", "membership:2: *extras*")]
    [InlineData("membership", 0, "extras", "{\"x-\\ud800\":1}", "membership:2: *extras*")]
    [InlineData("membership", 0, "extras", "{\"x-a\":\"\\ud800\"}", "membership:2: *")]
    [InlineData("dataset", 0, "title", null, "dataset:2: column 'title': the dataset needs a title")]
    public void A_mistake_is_told_with_its_table_line_and_column(string table, int row, string column, string? value, string message)
    {
        var rows = Laid(Armenia);
        rows.Set(table, row, column, value);

        FlatTables.TryRead(rows, null, out var dataset, out var errors).Should().BeFalse();

        dataset.Should().BeNull();
        errors.Select(one => one.ToString()).Should().ContainMatch(message);
    }

    [Theory]
    [InlineData("membership", "extras", "membership:2: *extras*")]
    [InlineData("decision_rule", "test", "decision_rule:2: column 'test': *")]
    public void Json_with_half_of_a_surrogate_pair_is_told_with_its_table_and_line(string table, string column, string message)
    {
        var rows = Laid(Armenia, new DecisionRule { Id = "rule-1", Names = [new() { Text = "A rule" }] });
        // An attribute cannot hold such a text.
        rows.Set(table, 0, column, "{\"x-a\":\"" + (char)0xD800 + "\"}");

        FlatTables.TryRead(rows, null, out _, out var errors).Should().BeFalse();

        errors.Select(one => one.ToString()).Should().ContainMatch(message);
    }

    [Fact]
    public void Two_rows_with_one_id_are_told()
    {
        var rows = Laid(Armenia);
        rows["membership"].Add([.. rows["membership"][0]]);

        FlatTables.TryRead(rows, null, out _, out var errors).Should().BeFalse();

        errors.Single().ToString().Should().Match("membership:3: column 'id': *mbr-1*");
    }

    [Fact]
    public void A_row_tells_each_value_as_it_was_set_and_as_text()
    {
        var table = FlatTables.Find("membership_steps")!;
        var row = new FlatRow(table);
        var (position, day) = (table.IndexOf("position"), table.IndexOf("on_earliest"));

        row.Set(position, 3);
        row.Set(day, new LocalDate(2002, 10, 7));

        (row.Position(position), row.Text(position)).Should().Be((3, "3"));
        (row.Day(day), row.DayNumber(day), row.Text(day)).Should().Be((new LocalDate(2002, 10, 7), 11_967, "2002-10-07"));
        row.Clear();
        (row.Has(position), row.Day(day)).Should().Be((false, null));
    }

    private static HeldRows Laid(params DatasetRecord[] records)
    {
        var rows = new HeldRows();
        FlatTables.Write(new Dataset("test", "A test", records), rows);
        return rows;
    }

    private sealed class Single(Action<FlatRow> take) : IFlatSink
    {
        public void Add(FlatRow row)
        {
            if (row.Table.Name == "membership")
                take(row);
        }
    }
}
