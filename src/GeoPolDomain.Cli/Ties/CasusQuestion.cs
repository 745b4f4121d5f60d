using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Cli.Questions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Reference;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;
using Spectre.Console;

namespace GeoPolDomain.Cli.Ties;

/// <summary>The command <c>casus</c>: what is owed when a state is attacked.</summary>
internal sealed class CasusQuestion : Question<Casus>
{
    private readonly Argument<string> victim = new("VICTIM") { Description = "The attacked state: its id, its name or its code." };
    private readonly Option<string[]> by = new("--by")
    {
        Description = "An attacker: its id, its name or its code. Give the option once for each attacker.",
        HelpName = "ATTACKER",
        Required = true,
    };

    private readonly Option<string> where = new("--where")
    {
        Description = "The place of the attack, such as plc-estonia. Without it, a duty that is owed in some area only is unknown.",
        HelpName = "PLACE",
    };

    private readonly Option<string> unprovoked = new("--unprovoked")
    {
        Description = "Whether the attack was unprovoked, which some clauses require: yes or no. By default, this is unknown.",
        HelpName = "ANSWER",
    };

    public CasusQuestion(Terminal terminal) : base(
        terminal,
        "casus",
        "Shows who must help when a state is attacked, by which text, against whom and where, and what must come first.")
    {
        unprovoked.AcceptOnlyFromAmong("yes", "no", "unknown");
        Add(victim);
        Add(by);
        Add(GivenTime.Option());
        Add(where);
        Add(unprovoked);
        Add(GivenView.Option());
    }

    protected override Dataset UsualDataset => ReferenceData.World;

    protected override Casus Ask(Dataset data, ParseResult given)
    {
        var day = GivenDay.Of(given);
        return data.Ties.IfAttacked(
            GivenId.Actor(data, given.GetRequiredValue(victim), day),
            given.GetRequiredValue(by).Select(one => GivenId.Actor(data, one, day)),
            day,
            given.GetValue(where) is { } place ? GivenId.Place(data, place) : null,
            given.GetValue(unprovoked) switch { "yes" => Answer.Yes, "no" => Answer.No, _ => Answer.Unknown },
            GivenView.Of(given, data));
    }

    protected override void WriteJson(Utf8JsonWriter json, Casus answer)
    {
        var attack = answer.Attack;
        json.Text("victim", attack.Victim);
        json.Texts("by", attack.By);
        json.Text("on", EdtfDate.On(attack.On));
        json.Text("where", attack.Where);
        json.Text("unprovoked", attack.IsUnprovoked.ToText());
        json.Text("viewpoint", attack.Viewpoint);
        json.Objects("duties", answer.Duties, WriteDuty);
        json.Objects("broken", answer.Broken, TieJson.Write);
    }

    protected override void WritePage(Page page, Dataset data, Casus answer)
    {
        page.Heading($"If {data.Actors.NameOf(answer.Attack.Victim)} is attacked by "
            + string.Join(" and ", answer.Attack.By.Select(data.Actors.NameOf)) + $" on {EdtfDate.On(answer.Attack.On)}"
            + MembersPage.View(data, answer.Attack.Viewpoint));
        if (answer.Duties.IsEmpty)
            page.Line("No text obliges anybody.");
        foreach (var duty in answer.Duties)
        {
            var tree = new Tree(Words.Of(duty.Answer) + " " + Title(data, duty));
            Add(tree, data, duty);
            page.Write(tree);
        }

        foreach (var broken in answer.Broken)
            page.Line($"Broken by the attack: {TiePage.Owed(data, broken)}");
    }

    private static void WriteDuty(Utf8JsonWriter json, CasusDuty duty)
    {
        json.Text("actor", duty.Actor);
        json.Text("towards", duty.Towards);
        json.Text("answer", duty.Answer.ToText());
        json.Text("answerOnceReady", duty.AnswerOnceReady.ToText());
        json.Text("kind", duty.Obligation.Kind);
        json.Text("treaty", duty.Obligation.Treaty);
        json.Text("article", duty.Obligation.Article);
        json.Text("obligation", duty.Obligation.Id);
        json.Text("manner", duty.Obligation.Manner);
        json.Texts("because", duty.Because);
        json.SomeTexts("first", duty.First);
        json.SomeTexts("collisions", duty.Collisions);
        if (!duty.HingesOn.IsEmpty)
            json.Objects("hingesOn", duty.HingesOn, WriteDuty);
        if (!duty.Brings.IsEmpty)
            json.Objects("brings", duty.Brings, WriteDuty);
    }

    private static string Title(Dataset data, CasusDuty duty)
    {
        var obligation = duty.Obligation;
        var treaty = obligation.Treaty is { } id ? $", {data.Treaties.NameOf(id)}" : "";
        return $"{Words.Of(data, duty.Actor)} owes {Words.Of(data, duty.Towards)} {Words.Strong(obligation.Kind)}"
            + Words.Plain($"{treaty}{(obligation.Article is { } article ? $", {article}" : "")}")
            + (obligation.Manner is { } manner ? $" {Words.Aside($"({manner})")}" : "");
    }

    private static void Add(IHasTreeNodes node, Dataset data, CasusDuty duty)
    {
        foreach (var reason in duty.Because)
            node.AddNode(Words.Of(reason));
        foreach (var step in duty.First.Where(step => !duty.Because.Any(reason => reason.Says == $"first {step}")))
            node.AddNode(Words.Plain($"first {step}"));
        foreach (var collision in duty.Collisions)
            node.AddNode($"{Words.Warning("collides")}: {Words.Of(collision)}");
        foreach (var (heading, others) in new[] { ("hinges on", duty.HingesOn), ("brings", duty.Brings) })
            foreach (var other in others)
                Add(node.AddNode($"{heading} {Words.Of(other.Answer)} {Title(data, other)}"), data, other);
    }
}
