using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Panels;
using GeoPolDomain.Tests.House;
using NodaTime;

namespace GeoPolDomain.Tests.Panels;

/// <summary>Panels as rows, as comma-separated values and as JSON Lines.</summary>
public class PanelWriterTests
{
    private static readonly Dataset Sample = Given.Data(
        Coded("armenia", "cow 1991-12-21/..", "371"),
        Coded("turkey", "cow 1816/..", "640"),
        Coded("ussr", "cow 1922-12-30/1991-12-25", "6,\"5\""),
        Given.Organization("csto", existence: "2002-10-07/.."),
        Given.Organ("csc", "csto"),
        Given.Organization("eu"),
        Given.Membership("armenia", "csto", "2002-10-07/.."),
        Given.Membership("turkey", "csto", "2002/..", status: "observer"),
        Given.Membership("eu", "csto", "2003/..", status: "partner"),
        Given.Membership("armenia", "csc", "2002-10-07/.."),
        Given.Coverage(RecordKind.Membership, "actor:csto", "2002-10-07/.."),
        Given.Treaty("t", steps: "in-force 1990-01-01"),
        Given.Party("t", "armenia", "in-force 1992-01-01"),
        Given.Party("t", "turkey"),
        Given.Obligation("defense", "t", "armenia", "turkey"),
        Given.Obligation("consultation", "t"));

    private static PanelScope Scope { get; } = new(1991, 2003) { States = StateList.Cow };

    [Fact]
    public void States_have_a_row_for_each_year_in_which_the_list_holds_them()
    {
        var rows = Sample.Panels.StateYears(Scope).ToList();
        rows.Select(row => $"{row.Year} {row.State}").Take(4).Should().Equal("1991 turkey", "1991 ussr", "1992 armenia", "1992 turkey");
        rows.Single(row => row.Year == 2003 && row.State == "armenia").OrganizationsSure.Should().Be(1, "an organ is no organization");
        rows.Single(row => row.Year == 2001 && row.State == "armenia").OrganizationsPossible.Should().Be(0, "the csto did not exist yet");
    }

    [Fact]
    public void At_any_time_of_a_year_two_states_make_a_dyad_only_when_they_existed_on_one_day()
    {
        var any = Scope with { Time = PanelTime.AnyDay };
        Sample.Panels.DyadYears(any).Where(row => row.Year == 1991).Select(row => $"{row.A}-{row.B}")
            .Should().Equal("armenia-turkey", "armenia-ussr", "turkey-ussr");
        var apart = Given.Data(Coded("gdr", "cow 1954-03-25/1990-10-02", "265"), Coded("yemen", "cow 1990-10-03/..", "679"));
        apart.Panels.DyadYears(any with { Time = PanelTime.AnyDay }).Should().BeEmpty();
        apart.Panels.StateYears(new(1990, 1990) { States = StateList.Cow, Time = PanelTime.AnyDay }).Should().HaveCount(2);
    }

    [Fact]
    public void Members_of_any_kind_and_status_have_a_row()
    {
        Sample.Panels.MemberYears(new(2003, 2003) { States = StateList.Cow })
            .Select(row => $"{row.Organization} {row.Actor} {row.Code} {row.Status} {row.Answer} {row.MayVote}")
            .Should().Equal("csto armenia 371 member Yes Yes", "csto eu  partner No No", "csto turkey 640 observer No No");
    }

    [Fact]
    public void Values_are_separated_by_commas_and_quoted_where_they_must_be()
    {
        var lines = Csv(Sample.Panels.DyadYears(new(1991, 1992) { States = StateList.Cow })).Split("\r\n");
        lines.Should().Equal(
            "year,a,b,codeA,codeB,exist,shared,sharedPossible,defenseByA,defenseByB,offenseByA,offenseByB,neutralityByA,neutralityByB,"
            + "nonaggressionByA,nonaggressionByB,consultationByA,consultationByB",
            "1991,turkey,ussr,640,\"6,\"\"5\"\"\",yes,0,0,no,no,no,no,no,no,no,no,no,no",
            "1992,armenia,turkey,371,640,yes,0,0,yes,no,no,no,no,no,no,no,yes,yes",
            "");
    }

    [Fact]
    public void A_panel_without_rows_still_has_its_header() =>
        Csv(Given.Data().Panels.StateYears(Scope)).Should().Be("year,state,code,exists,organizations,organizationsPossible\r\n");

    [Fact]
    public void Lines_of_JSON_hold_the_columns_and_no_code_where_there_is_none()
    {
        var lines = Lines(Sample.Panels.StateYears(new(2003, 2003))).Split('\n');
        lines.Should().Equal("");
        lines = Lines(Sample.Panels.StateYears(new(2003, 2003) { States = StateList.All })).Split('\n');
        lines[0].Should().Be("""{"year":2003,"state":"armenia","exists":"yes","organizations":1,"organizationsPossible":1}""");
        using var coded = JsonDocument.Parse(Lines(Sample.Panels.StateYears(new(1991, 1991) { States = StateList.Cow })).Split('\n')[1]);
        coded.RootElement.GetProperty("code").GetString().Should().Be("6,\"5\"");
    }

    [Fact]
    public void Culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var plain = Csv(Sample.Panels.DyadYears(Scope));
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NegativeSign = "~" } };
        try
        {
            Csv(Sample.Panels.DyadYears(Scope)).Should().Be(plain);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_stream_and_a_buffer_get_the_same_bytes()
    {
        using var stream = new MemoryStream();
        PanelCsv.Write(Sample.Panels.DyadYears(Scope), stream);
        var buffer = new ArrayBufferWriter<byte>();
        PanelCsv.Write(Sample.Panels.DyadYears(Scope), buffer);
        stream.ToArray().Should().Equal(buffer.WrittenSpan.ToArray());
        using var lines = new MemoryStream();
        PanelLines.Write(Sample.Panels.MemberYears(Scope), lines);
        Encoding.UTF8.GetString(lines.ToArray()).Should().Be(Lines(Sample.Panels.MemberYears(Scope)));
    }

    [Fact]
    public void Rows_are_made_one_after_another_and_cost_no_memory_each()
    {
        var years = Enumerable.Range(1816, 200).ToList();
        var data = Given.Data(Enumerable.Range(0, 60).Select(i => Given.State($"s{i:00}", "1800/..")));
        var row = Allocation.Of(() => data.Panels.DyadYears(new(years[0], years[^1])).First(), tries: 5);
        var all = Allocation.Of(() => data.Panels.DyadYears(new(years[0], years[^1])).Count(), tries: 5);
        data.Panels.DyadYears(new(years[0], years[^1])).Count().Should().Be(200 * 60 * 59 / 2);
        row.Should().BeLessThan(all / 50, "the first row needs its own year only");
        (all / (200 * 60 * 59 / 2)).Should().BeLessThan(24, "a row is no object");
    }

    [Fact]
    public void Twice_the_years_cost_twice_as_much()
    {
        var data = Given.Data(Enumerable.Range(0, 40).Select(i => Given.State($"s{i:00}", "1800/..")));
        Growth.Of(40, years => () => data.Panels.DyadYears(new(1900 - years, 1899)).Count()).Should().BeLessThan(Growth.NearLinear);
    }

    [Fact]
    public void Years_in_the_wrong_order_are_refused()
    {
        FluentActions.Invoking(() => new PanelScope(2000, 1999)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PanelScope(-9999, 1999)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Sample.Panels.StateYears(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_29th_of_February_is_the_28th_where_there_is_none() =>
        Sample.Panels.StateYears(new(2003, 2003) { Time = PanelTime.On(new AnnualDate(2, 29)), States = StateList.Cow })
            .Should().HaveCount(2);

    private static State Coded(ActorId id, string existence, string code) => Given.State(id, existence) with
    {
        Codes = [new ExternalCode { Scheme = CodeScheme.Cow, Value = code }],
    };

    private static string Csv<TRow>(IEnumerable<TRow> rows)
        where TRow : IPanelRow
    {
        var buffer = new ArrayBufferWriter<byte>();
        PanelCsv.Write(rows, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Lines<TRow>(IEnumerable<TRow> rows)
        where TRow : IPanelRow
    {
        var buffer = new ArrayBufferWriter<byte>();
        PanelLines.Write(rows, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
