using FluentAssertions;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Cli.Tests.Writing;

public sealed class AddTests : IDisposable
{
    private readonly Written file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public void A_record_is_added_with_a_proposed_id_and_actors_by_their_names()
    {
        var added = file.Run(
            "add", "FILE", "membership", "member=Ostwick", "organization=League of Three Harbours", "status=member", "spell=1991-09/..",
            "citations=annals", "citations.place=p7");

        added.ExitCode.Should().Be(0, added.Messages);
        added.Output.Should().EndWith("harbours.json: added membership:ostwick-league-1991-09\n");
        file.Data.Memberships.All.Should().ContainSingle().Which.Citations.Should().Equal(new Citation { Source = "annals", Place = "p7" });
    }

    [Fact]
    public void Every_other_byte_of_a_file_stays_and_the_record_looks_like_its_neighbours()
    {
        file.Run("add", "FILE", "state", "names=Suderby").ExitCode.Should().Be(0);

        const string last = """{ "id": "ostwick", "kind": "state", "names": [{ "text": "Ostwick" }] }""";
        const string added = """{ "id": "suderby", "kind": "state", "names": [{ "text": "Suderby" }] }""";
        file.Content.Should().Be(Written.Start.Replace(last, $"{last},\n    {added}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_that_a_file_does_not_have_is_added_behind_the_others()
    {
        file.Run("add", "FILE", "place", "kind=city", "names=Old Quay").ExitCode.Should().Be(0);

        file.Content.Should().EndWith(
            "  ],\n  \"places\": [\n    { \"id\": \"old-quay\", \"kind\": \"city\", \"names\": [{ \"text\": \"Old Quay\" }] }\n  ]\n}\n");
    }

    [Theory]
    [InlineData("harbours.json")]
    [InlineData("harbours.jsonl")]
    public void A_canonical_file_stays_canonical(string name)
    {
        using var canonical = new Written(null, name);
        Ask.With(["convert", file.File, canonical.File]).ExitCode.Should().Be(0);

        canonical.Run("add", "FILE", "state", "names=Norland").ExitCode.Should().Be(0);

        canonical.Run("format", "FILE", "--check").ExitCode.Should().Be(0);
        canonical.Data.Actors.All.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_record_is_appended_to_lines_that_are_not_canonical(string newline)
    {
        var content = "{\"record\":\"dataset\",\"format\":\"geopoldomain/1\",\"id\":\"x\",\"title\":\"X\"}" + newline
            + "{\"record\": \"claim\", \"id\": \"b\", \"text\": \"B.\"}";
        using var lines = new Written(content, "x.jsonl");

        lines.Run("add", "FILE", "claim", "text=A.", "id=a").ExitCode.Should().Be(0);

        lines.Content.Should().Be($"{content}{newline}{{\"record\":\"claim\",\"id\":\"a\",\"text\":\"A.\"}}{newline}");
    }

    [Theory]
    [InlineData("{\"format\":\"geopoldomain/1\",\"id\":\"x\",\"title\":\"X\",\"claims\":[]}")]
    [InlineData("\uFEFF{ \"claims\": [ ], \"format\": \"geopoldomain/1\", \"id\": \"x\", \"title\": \"X\" }")]
    [InlineData("{\"title\":\"X\",\"format\":\"geopoldomain/1\",\"id\":\"x\"}")]
    [InlineData("{\r\n\t\"format\": \"geopoldomain/1\",\r\n\t\"id\": \"x\", \"title\": \"claims\"\r\n}")]
    [InlineData("{\"format\":\"geopoldomain/1\",\"id\":\"x\",\"title\":\"X\",\"claims\":[{\"id\":\"b\",\"text\":\"]}\"}],\"sources\":[]}")]
    public void A_record_finds_its_place_however_a_file_is_laid_out(string content)
    {
        using var one = new Written(content);
        var before = one.Data;

        var added = one.Run("add", "FILE", "claim", "text=A.", "id=a");

        added.ExitCode.Should().Be(0, added.Messages);
        one.Data.Records.Should().HaveCount(before.Records.Count() + 1);
        before.Records.Should().BeSubsetOf(one.Data.Records);
    }

    [Fact]
    public void A_file_in_which_a_record_finds_no_place_is_left_as_it_is()
    {
        const string content = """{"format":"geopoldomain/1","id":"x","title":"X","cl\u0061ims":[{"id":"b","text":"B."}]}""";
        using var escaped = new Written(content);

        escaped.Run("add", "FILE", "claim", "text=A.").Messages.Should().Contain("run 'geopol format harbours.json' first");
        escaped.Content.Should().Be(content);
    }

    [Fact]
    public void A_member_that_the_last_item_has_begins_the_next_item()
    {
        file.Run(
            "add", "FILE", "statement", "gist=We know nothing.", "speakers=ostwick", "speakers.capacity=host", "speakers.asPrinted=An aide",
            "speakers=league", "act=no-information", "about=league", "about=ostwick", "stances.claim=guard-sails",
            "stances.kind=knows-nothing").ExitCode.Should().Be(0);

        var said = file.Data.Statements.All.Single();
        said.Speakers.Select(one => one.Describe()).Should().Equal("ostwick (host)", "league");
        said.About.Should().HaveCount(2);
        said.Stances.Should().ContainSingle();
    }

    [Theory]
    [InlineData("membership spell=1991-13/..", "geopol: spell: '1991-13/..' is not an EDTF interval", "the member 'member' is missing")]
    [InlineData("report source=annals statement=said", "the member 'form' is missing: How close", "form=..., as in verbatim, translated")]
    [InlineData("membership member=Ostwik", "geopol: no actor 'Ostwik' is known; did you mean 'ostwick'?")]
    [InlineData("membership sppell=1991", "geopol: 'sppell' is no member of a Membership; did you mean 'spell'?")]
    [InlineData("statement stances=guard-sails", "write stances.claim=... and stances.kind=...")]
    [InlineData("state names=A names=B id=x id=y", "geopol: the member 'id' is given twice")]
    [InlineData("claim text.en=A", "goes too deep")]
    [InlineData("claim A", "geopol: 'A' does not say which member it is")]
    [InlineData("actor names=A", "the member 'kind' is missing")]
    [InlineData("clam text=A", "geopol: there is no kind of record 'clam'; did you mean 'claim'?")]
    [InlineData("text=A", "write it as in 'geopol add FILE state text=A'")]
    [InlineData("state id=ostwick names=A", "geopol: there is a record actor:ostwick already")]
    [InlineData("state names=Россия", "geopol: no id can be made")]
    [InlineData("decision-rule names=A silenceIsConsent=maybe", "geopol: 'silenceIsConsent' is true or false, and not 'maybe'")]
    public void A_mistake_is_told_and_nothing_is_written(string line, params string[] parts)
    {
        var refused = file.Run(["add", "FILE", .. line.Split(' ')]);

        refused.ExitCode.Should().Be(2);
        parts.Should().OnlyContain(part => refused.Messages.Contains(part, StringComparison.Ordinal), refused.Messages);
        file.Content.Should().Be(Written.Start);
    }

    [Fact]
    public void A_proposed_id_that_is_taken_gets_a_number()
    {
        file.Run("add", "FILE", "outlet", "names=Ostwick").Output.Should().EndWith("added actor:ostwick-2\n");
        file.Run("add", "FILE", "outlet", "names=Ostwick").Output.Should().EndWith("added actor:ostwick-3\n");
    }

    [Fact]
    public void An_error_that_the_check_would_find_is_not_written_unless_it_is_forced()
    {
        string[] dangling = ["add", "FILE", "membership", "member=norland", "organization=league", "status=member", "spell=1991/.."];

        var refused = file.Run(dangling);
        refused.ExitCode.Should().Be(1);
        refused.Output.Should().Contain("error dangling-reference").And.Contain("nothing was written, because of the errors");
        file.Content.Should().Be(Written.Start);

        file.Run([.. dangling, "--force"]).ExitCode.Should().Be(0);
        file.Data.Memberships.All.Should().ContainSingle();
    }

    [Fact]
    public void Records_of_the_dataset_on_which_a_file_rests_are_known()
    {
        string[] france = ["add", "FILE", "membership", "member=France", "organization=league", "status=member", "spell=1991/.."];

        file.Run(france).Messages.Should().Contain("no actor 'France' is known");
        var added = file.Run([.. france, "--dataset", "world"]);
        added.ExitCode.Should().Be(0, added.Messages + added.Output);
        file.Data.Memberships.All.Single().Member.ToString().Should().Be("france");
    }

    [Fact]
    public void A_dry_run_shows_the_record_and_writes_nothing()
    {
        var shown = file.Run("add", "FILE", "claim", "text=It sails.", "--dry-run");

        shown.Output.Should().Contain("\"id\": \"it-sails\"").And.EndWith("harbours.json: nothing was written\n");
        file.Content.Should().Be(Written.Start);
    }

    [Theory]
    [InlineData("-")]
    [InlineData(".")]
    public void A_record_is_added_to_a_file_only(string name) =>
        Ask.With(["add", name, "claim", "text=A"]).Messages.Should().Contain("a record is added to a file");
}
