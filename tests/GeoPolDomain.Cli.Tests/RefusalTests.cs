using FluentAssertions;
using GeoPolDomain.Cli.Output;

namespace GeoPolDomain.Cli.Tests;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("members leage --on 2000", "there is no actor 'leage' in small; near it: league")]
    [InlineData("members LEAGUE --on 2000", "near it: league")]
    [InlineData("memberships avoni --on 2000", "near it: avonia")]
    [InlineData("members league --on 2000 --viewpoint belmrak", "near it: belmark")]
    [InlineData("members league --on 2000 --by singed", "there is no legal step 'singed' in small; near it: signed")]
    [InlineData("force gaurd --on 2000", "there is no force 'gaurd' in small; near it: guard")]
    [InlineData("positions leagu", "there is no claim 'leagu' in small; near it: league")]
    [InlineData("trace no-2", "there is no statement 'no-2' in small; near it: no-1")]
    [InlineData("show claim:leage", "near it: claim:league")]
    [InlineData("show zzzzzz", "there is no record 'zzzzzz' in small")]
    [InlineData("members league --on 2000-13", "--on: '2000-13' is not an EDTF date")]
    [InlineData("corroboration leagu", "there is no claim 'leagu' in small; near it: league")]
    [InlineData("claim leagu", "there is no claim 'leagu' in small; near it: league")]
    [InlineData("trace no-1 --known-on 2001-05", "--known-on: '2001-05' is no full day")]
    [InlineData("positions league --known-on 2001-05-02?", "is no full day")]
    [InlineData("positions league --format prov", "'positions' has no answer in the format prov; 'trace' has one")]
    [InlineData("members league --on 2000/2001", "--on: '2000/2001' is not an EDTF date")]
    public void What_the_dataset_does_not_know_is_refused_with_what_is_near(string line, string message) =>
        ShouldBeRefused(Ask.TheSmall(line), message);

    [Theory]
    [InlineData("members csto", "'--on' is required")]
    [InlineData("members", "'geopol members --help' tells how to ask")]
    [InlineData("membres", "near it: members")]
    [InlineData("schema --format xml", "xml")]
    [InlineData("brief nowhere", "there is no file 'nowhere', and no embedded dataset of that name; embedded: csto-syria-2017")]
    [InlineData("brief csto-syria-2017 --dataset csto-syria-2017", "named twice")]
    [InlineData("show csto --dataset nowhere.json", "there is no file 'nowhere.json'")]
    [InlineData("check nowhere.json", "'nowhere.json' cannot be read")]
    [InlineData("convert csto-syria-2017 -", "say --to json or --to jsonl")]
    [InlineData("convert csto-syria-2017 /no/such/folder/out.json", "cannot be written")]
    public void What_cannot_be_used_is_refused_with_what_would_do(string line, string message) =>
        ShouldBeRefused(Ask.Geopol(line), message);

    [Fact]
    public void A_dataset_with_mistakes_is_refused_with_every_mistake_and_its_place()
    {
        var answered = Ask.With(["brief", "-"], """
            {
              "format": "geopoldomain/1",
              "titel": "x",
              "id": "X"
            }
            """);

        ShouldBeRefused(answered, "<stdin>:3:3: $.titel:");
        answered.Messages.Should().Contain("<stdin>:4:9: $.id:");
    }

    [Fact]
    public void What_was_typed_cannot_steer_the_terminal() =>
        ShouldBeRefused(Ask.With(["show", "cs\u001b[31mto"]), "there is no record 'cs?[31mto'");

    [Fact]
    public void Without_a_command_the_tool_says_how_to_ask()
    {
        var answered = Ask.Geopol("");

        answered.ExitCode.Should().Be(2);
        answered.Output.Should().Contain("members").And.Contain("--dataset");
    }

    [Fact]
    public void A_reader_who_has_seen_enough_is_no_mistake()
    {
        var messages = new StringWriter();
        using var closed = new ClosedPipe();

        Geopol.Run(["brief"], new Terminal(Stream.Null, closed, messages)).Should().Be(0);
        Geopol.Run(["edtf", "2001"], new Terminal(Stream.Null, closed, messages)).Should().Be(0);
        messages.ToString().Should().BeEmpty();
    }

    private static void ShouldBeRefused(Answered answered, string message)
    {
        answered.ExitCode.Should().Be(2);
        answered.Output.Should().BeEmpty();
        answered.Messages.Should().Contain(message);
        answered.Messages.Should().NotContain("   at ").And.NotContain("Exception");
        answered.Messages.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(line => line.StartsWith("geopol: "));
    }

    /// <summary>A pipe whose other end is closed, as the system reports it.</summary>
    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw Broken();

        public override void Write(ReadOnlySpan<byte> buffer) => throw Broken();

        public override void WriteByte(byte value) => throw Broken();

        private static IOException Broken() => new("Broken pipe", 32);
    }
}
