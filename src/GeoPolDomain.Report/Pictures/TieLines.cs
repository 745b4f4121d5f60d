using System.Globalization;
using GeoPolDomain.Identity;
using GeoPolDomain.Panels;
using GeoPolDomain.Reporting.Drawing;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>
/// Draws the lines of a network of ties. Each kind of tie has a dash of its own; a tie that is not certain has a question mark.
/// </summary>
internal sealed class TieLines(TieWeb web, Markup svg, TieLayout layout, IReadOnlyDictionary<ActorId, int> places)
{
    /// <summary>What the ties of a network are, in words.</summary>
    public static string NameOf(TieNetwork network) =>
        network.Tie == ObligationKind.Nonaggression.ToString() ? "non-aggression"
        : network.Tie == "shared organizations" ? "organizations that both belong to"
        : network.Tie;

    /// <summary>Draws the lines of an instrument to the states that are bound by it.</summary>
    public void Spokes(TieHub hub, (int X, int Y) box)
    {
        svg.Open("g").With("data-treaty", hub.Treaty.ToString()).Line();
        foreach (var member in hub.Members)
        {
            var (state, answer) = (member.State, member.Answer);
            var (x, y) = layout.Places[places[state]];
            svg.Open("g").With("data-member", state.ToString())
                .With("data-owes", member.Owes.ToText()).With("data-is-owed", member.IsOwed.ToText())
                .Element("title", $"{Name(state)}, by {web.Data.Treaties.NameOf(hub.Treaty)}: {Says(member)}");
            svg.Open("line", answer == Answer.Yes ? "tie" : "tie unsure")
                .With("x1", box.X).With("y1", box.Y).With("x2", x).With("y2", y).Close();
            if (answer != Answer.Yes)
                Doubt(Math.Round((box.X + (2 * x)) / 3, 1), Math.Round((box.Y + (2 * y)) / 3, 1));
            svg.Close().Line();
        }

        svg.Close().Line();
    }

    /// <summary>Draws the help that two states owe by instruments that are not drawn as boxes. Draws nothing where there is none.</summary>
    public void Help(AlliedPair pair, IReadOnlyList<TieHub> drawn)
    {
        OwedObligation[] rest = [.. pair.Obligations.Where(one => !drawn.Any(hub => hub.Covers(one)))];
        if (rest.Length == 0)
            return;
        var (first, second) = (Owes(rest, pair.First), Owes(rest, pair.Second));
        var isOffense = rest.All(one => one.Obligation.Kind == ObligationKind.Offense);
        var answer = first.Or(second);
        var treaties = rest.Select(one => one.Obligation.Treaty).OfType<TreatyId>().Distinct().Select(web.Data.Treaties.NameOf);
        var owes = first == Answer.No ? $"{Name(pair.Second)} owes {Name(pair.First)}"
            : second == Answer.No ? $"{Name(pair.First)} owes {Name(pair.Second)}"
            : $"{Name(pair.First)} and {Name(pair.Second)} owe each other";
        var (from, to) = first == Answer.No ? (pair.Second, pair.First) : (pair.First, pair.Second);
        Chord(
            from, to, answer, isOffense ? "tie offense" : "tie", first == Answer.No || second == Answer.No,
            $"{owes} help in war{(answer == Answer.Yes ? "" : ", which is not certain")}: {string.Join("; ", treaties)}{Since(rest)}",
            isOffense ? "offense" : "help", first == Answer.No ? second : first, first == Answer.No ? first : second);
    }

    /// <summary>Draws an obligation of another kind, or that two states share organizations.</summary>
    public void Other(TieNetwork network, NetworkEdge edge)
    {
        var since = edge.Since is { } day ? $", since {EdtfDate.On(day).Describe()}" : "";
        var says = network.IsDirected
            ? $"{Name(edge.From)} owes {Name(edge.To)} {NameOf(network)}{since}"
            : $"{Name(edge.From)} and {Name(edge.To)} share {edge.Possible} organization{(edge.Possible == 1 ? "" : "s")}{since}";
        var style = network.IsDirected ? $"tie {network.Tie}" : "tie shared";
        var kind = network.IsDirected ? network.Tie : "shared";
        Chord(edge.From, edge.To, edge.Answer, style, network.IsDirected, says, kind, edge.Answer, null);
    }

    private static string Says(HubMember member) => member switch
    {
        { Owes: Answer.Yes, IsOwed: Answer.Yes } => "owes the others help in war and is owed it",
        { Owes: Answer.Yes } => "owes the others help in war; whether it is owed help is not certain",
        { IsOwed: Answer.Yes } => "is owed help in war; whether it owes help is not certain",
        _ => "whether it owes the others help in war and is owed it is not certain",
    };

    private static Answer Owes(IEnumerable<OwedObligation> owed, ActorId from) =>
        owed.Where(one => one.From == from).Select(one => one.Answer).Aggregate(Answer.No, (all, one) => all.Or(one));

    private string Name(ActorId state) => web.Words.NameOf(state);

    private static string Since(OwedObligation[] owed) =>
        owed.Select(one => one.Since).Where(one => one is not null).Min() is { } since ? $", since {EdtfDate.On(since).Describe()}" : "";

    private void Chord(
        ActorId from, ActorId to, Answer answer, string style, bool isOneWay, string says, string kind, Answer owes, Answer? isOwed)
    {
        var ((x1, y1), (x2, y2)) = (layout.Places[places[from]], layout.Places[places[to]]);
        // Bent to the middle, so that lines between neighbours do not lie on the circle.
        var (bendX, bendY) = (Bend(x1, x2, layout.MiddleX), Bend(y1, y2, layout.MiddleY));
        svg.Open("g").With("data-tie", kind).With("data-from", from.ToString()).With("data-to", to.ToString())
            .With("data-answer", answer.ToText()).With("data-owes", owes.ToText()).With("data-is-owed", isOwed?.ToText())
            .Element("title", says);
        svg.Open("path", answer == Answer.Yes ? style : $"{style} unsure")
            .With("d", $"M{Two(x1, y1)}Q{Two(bendX, bendY)} {Two(x2, y2)}")
            .With("marker-end", isOneWay ? "url(#arrow)" : null).Close();
        if (answer != Answer.Yes)
            Doubt(Math.Round((x1 + (2 * bendX) + x2) / 4, 1), Math.Round((y1 + (2 * bendY) + y2) / 4, 1));
        svg.Close().Line();
    }

    private void Doubt(double x, double y) =>
        svg.Open("text", "strong halo").With("x", x).With("y", y + 4).With("text-anchor", "middle").Text("?").Close();

    private static double Bend(double one, double other, int middle) => Math.Round((((one + other) / 2) + middle) / 2, 1);

    private static string Two(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{Markup.Number(x)} {Markup.Number(y)}");
}
