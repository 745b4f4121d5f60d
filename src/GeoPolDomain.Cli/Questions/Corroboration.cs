using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using CorroborationAnswer = GeoPolDomain.Provenance.Corroboration;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>corroboration</c>: how many independent sources report a claim or a statement.</summary>
internal sealed class Corroboration : EvidenceQuestion<CorroborationAnswer>
{
    private readonly Argument<string> subject = new("CLAIM|STATEMENT") { Description = "The id of a claim or of a statement." };

    public Corroboration(Terminal terminal) : base(
        terminal,
        "corroboration",
        "Counts the independent sources of a claim or a statement, and tells which sources depend on each other.") => Add(subject);

    protected override CorroborationAnswer Ask(ParseResult given, Dataset data, Dataset known, ActorId? viewpoint)
    {
        var id = given.GetRequiredValue(subject);
        return GivenId.IsStatement(data, id)
            ? known.Provenance.CorroborationOf(GivenId.Statement(data, id), viewpoint)
            : known.Provenance.CorroborationOf(GivenId.Claim(data, id), viewpoint);
    }

    protected override void WriteJson(Utf8JsonWriter json, CorroborationAnswer answer) => CorroborationJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, CorroborationAnswer answer) => CorroborationPage.Write(page, answer);
}

/// <summary>Writes the number of independent sources as JSON.</summary>
internal static class CorroborationJson
{
    /// <summary>Writes the numbers of sources and voices, the groups of dependent sources, and why sources depend on each other.</summary>
    public static void Write(Utf8JsonWriter json, CorroborationAnswer answer)
    {
        json.Text("of", answer.Subject);
        json.Range("sources", answer.Sources);
        json.Range("voices", answer.Voices);
        json.Objects("independent", answer.Independent, static (json, one) =>
        {
            json.Texts("origins", one.Origins);
            json.Texts("tellers", one.Reporters);
            json.Texts("statements", one.Statements);
            json.WriteBoolean("isKnown", one.IsKnown);
        });
        json.Texts("because", answer.Because);
        json.SomeTexts("views", answer.Views);
    }
}

/// <summary>Shows the number of independent sources to a person.</summary>
internal static class CorroborationPage
{
    /// <summary>Shows the numbers of sources and voices, the groups of dependent sources, and the reasons.</summary>
    public static void Write(Page page, CorroborationAnswer answer)
    {
        page.Heading($"Independent sources of {answer.Subject.Id}");
        page.Line($"Independent sources: {Words.Strong(answer.Sources)}; voices: {Words.Strong(answer.Voices)}.");
        page.List(answer.Independent.Select(one => one.IsKnown ? Words.Plain(one) : Words.Warning(one)));
        if (answer.Because.IsEmpty)
            return;
        page.Line("Reasons for this count:");
        page.List(answer.Because.Select(Words.Of));
    }
}
