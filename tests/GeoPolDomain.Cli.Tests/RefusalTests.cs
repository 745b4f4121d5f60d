using FluentAssertions;
using GeoPolDomain.Cli.Output;

namespace GeoPolDomain.Cli.Tests;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("members leage --on 2000", "the dataset 'small' knows no actor 'leage'; did you mean 'league'?")]
    [InlineData("members LEAGEU --on 2000", "did you mean 'league'?")]
    [InlineData("memberships avoni --on 2000", "did you mean 'avonia'?")]
    [InlineData("members league --on 2000 --viewpoint belmrak", "did you mean 'belmark'?")]
    [InlineData("members league --on 2000 --by singed", "there is no legal step 'singed'; did you mean 'signed'?")]
    [InlineData("force gaurd --on 2000", "the dataset 'small' knows no force 'gaurd'; did you mean 'guard'?")]
    [InlineData("positions leagu", "the dataset 'small' knows no claim 'leagu'; did you mean 'league'?")]
    [InlineData("trace no-2", "the dataset 'small' knows no statement 'no-2'; did you mean 'no-1'?")]
    [InlineData("show claim:leage", "did you mean 'claim:league'?")]
    [InlineData("show zzzzzz", "the dataset 'small' has no record 'zzzzzz'")]
    [InlineData("members league --on 2000-13", "--on: '2000-13' is not an EDTF date")]
    [InlineData("corroboration leagu", "the dataset 'small' knows no claim 'leagu'; did you mean 'league'?")]
    [InlineData("claim leagu", "the dataset 'small' knows no claim 'leagu'; did you mean 'league'?")]
    [InlineData("trace no-1 --known-on 2001-05", "--known-on: '2001-05' is not a full day")]
    [InlineData("positions league --known-on 2001-05-02?", "is not a full day")]
    [InlineData("positions league --format prov", "the command 'positions' has no answer in the format prov; only 'trace' has one")]
    [InlineData("members league --on 2000/2001", "--on: '2000/2001' is not an EDTF date")]
    public void An_unknown_id_is_refused_with_a_similar_known_id(string line, string message) =>
        ShouldBeRefused(Ask.TheSmall(line), message);

    [Theory]
    [InlineData("members csto", "'--on' is required")]
    [InlineData("members", "run 'geopol members --help' to see the arguments and options")]
    [InlineData("membres", "did you mean 'members'?")]
    [InlineData("schema --format xml", "xml")]
    [InlineData(
        "brief nowhere",
        "there is no file or folder and no embedded dataset named 'nowhere'; the embedded datasets are csto-syria-2017")]
    [InlineData("brief csto-syria-2017 --dataset csto-syria-2017", "named twice")]
    [InlineData("show csto --dataset nowhere.json", "there is no file or folder and no embedded dataset named 'nowhere.json'")]
    [InlineData("check nowhere.json", "'nowhere.json' cannot be read")]
    [InlineData("convert csto-syria-2017 -", "add --to json, --to jsonl, or --to csv or --to parquet for a folder of tables")]
    [InlineData("convert csto-syria-2017 /no/such/folder/out.json", "cannot be written")]
    public void An_unusable_command_line_is_refused_with_what_to_do(string line, string message) =>
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
    public void Control_characters_that_a_user_typed_do_not_reach_the_terminal() =>
        ShouldBeRefused(Ask.With(["show", "cs\u001b[31mto"]), "has no record 'cs?[31mto'");

    [Fact]
    public void Without_a_command_the_tool_prints_its_help()
    {
        var answered = Ask.Geopol("");

        answered.ExitCode.Should().Be(2);
        answered.Output.Should().Contain("members").And.Contain("--dataset");
    }

    [Fact]
    public void A_closed_pipe_is_no_failure()
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
