using GeoPolDomain.Actors;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Panels;

/// <summary>
/// Tables for statistics: one row for each state, member or pair of states in each year. The rows are made one after another, in the order
/// of years and then of ids, and none of them is kept.
/// </summary>
public sealed class PanelBook : IBook<PanelBook>
{
    private readonly IRecords records;

    private PanelBook(IRecords records) => this.records = records;

    static PanelBook IBook<PanelBook>.Over(IRecords records) => new(records);

    /// <summary>Returns a row for each state and year, with the number of organizations that the state belongs to.</summary>
    public IEnumerable<StateYear> StateYears(PanelScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows();

        IEnumerable<StateYear> Rows()
        {
            var states = States(scope);
            var organizations = Organizations(states, scope.Viewpoint);
            for (var year = scope.From; year <= scope.To; year++)
            {
                var window = scope.Time.In(year);
                var members = organizations.In(window);
                foreach (var state in states.In(window))
                    yield return new(year, state, members.Shared(state.Index, state.Index));
            }
        }
    }

    /// <summary>
    /// Returns a row for each organization, actor and year in which the actor belongs, or may belong, to the organization in any status.
    /// </summary>
    /// <remarks>A state has a row only while it exists by the list of the scope. Other actors, for example the European Union, have one
    /// always.</remarks>
    public IEnumerable<MemberYear> MemberYears(PanelScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows();

        IEnumerable<MemberYear> Rows()
        {
            var states = States(scope);
            var organizations = Organizations(states, scope.Viewpoint);
            for (var year = scope.From; year <= scope.To; year++)
            {
                var window = scope.Time.In(year);
                var existing = states.In(window).ToDictionary(one => one.Id, one => one.Code);
                foreach (var roster in organizations.Rosters)
                    foreach (var row in MembersOf(roster, window, year))
                        if (existing.TryGetValue(row.Actor, out var code))
                            yield return row with { Code = code };
                        else if (!states.Holds(row.Actor))
                            yield return row;
            }
        }
    }

    /// <summary>
    /// Returns a row for each pair of states and year, with the number of organizations they share and the obligations between them.
    /// </summary>
    public IEnumerable<DyadYear> DyadYears(PanelScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Rows();

        IEnumerable<DyadYear> Rows()
        {
            var states = States(scope);
            var organizations = Organizations(states, scope.Viewpoint);
            var obligations = Obligations(states, scope.Viewpoint);
            for (var year = scope.From; year <= scope.To; year++)
            {
                var window = scope.Time.In(year);
                var (existing, together) = (states.In(window), states.Together(window));
                var (members, owed) = (organizations.In(window), obligations.In(window));
                for (var first = 0; first < existing.Length; first++)
                    for (var second = first + 1; second < existing.Length; second++)
                    {
                        var (a, b) = (existing[first], existing[second]);
                        var exist = together.Meets(a.Index, together, b.Index);
                        if (exist != Answer.No)
                            yield return new(
                                year, a, b, exist, members.Shared(a.Index, b.Index), owed.Between(a.Index, b.Index));
                    }
            }
        }
    }

    /// <summary>Returns the states of a day and the organizations that they share.</summary>
    /// <param name="on">The day.</param>
    /// <param name="states">The list of states. By default the dates in common use.</param>
    /// <param name="viewpoint">The actor whose view counts where records are contested.</param>
    public TieNetwork SharedNetwork(LocalDate on, StateList? states = null, ActorId? viewpoint = null)
    {
        var system = new StateSystem(Actors, states ?? StateList.Common);
        return TieNetworks.Shared(Actors, system, Organizations(system, viewpoint), on);
    }

    /// <summary>Returns the states of a day and who owes whom an obligation of one kind.</summary>
    /// <param name="kind">The kind: defense, offense, neutrality, nonaggression or consultation.</param>
    /// <param name="on">The day.</param>
    /// <param name="states">The list of states. By default the dates in common use.</param>
    /// <param name="viewpoint">The actor whose view counts where records are contested.</param>
    /// <exception cref="ArgumentException">The kind is another one.</exception>
    public TieNetwork ObligationNetwork(ObligationKind kind, LocalDate on, StateList? states = null, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var index = ObligationBits.Kinds.IndexOf(kind);
        if (index < 0)
            throw new ArgumentException(
                $"There is no network of '{kind}', only of {string.Join(", ", ObligationBits.Kinds)}.", nameof(kind));
        var system = new StateSystem(Actors, states ?? StateList.Common);
        return TieNetworks.Owed(Actors, system, Obligations(system, viewpoint), index, on);
    }

    /// <summary>Returns how strongly a state is committed to each state on a day.</summary>
    /// <param name="state">The state.</param>
    /// <param name="on">The day.</param>
    /// <param name="states">The list of states. By default the dates in common use.</param>
    /// <param name="viewpoint">The actor whose view counts where records are contested.</param>
    public AlliancePortfolio PortfolioOf(ActorId state, LocalDate on, StateList? states = null, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        var system = new StateSystem(Actors, states ?? StateList.Common);
        return Portfolio(state, system, Obligations(system, viewpoint), DayWindow.On(on));
    }

    /// <summary>Returns how alike the alliances and the memberships of two states are on a day.</summary>
    /// <param name="one">The first state.</param>
    /// <param name="other">The second state.</param>
    /// <param name="on">The day.</param>
    /// <param name="states">The list of states. By default the dates in common use.</param>
    /// <param name="viewpoint">The actor whose view counts where records are contested.</param>
    public PortfolioSimilarity Compare(
        ActorId one, ActorId other, LocalDate on, StateList? states = null, ActorId? viewpoint = null)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (system, window) = (new StateSystem(Actors, states ?? StateList.Common), DayWindow.On(on));
        var obligations = Obligations(system, viewpoint);
        var members = Organizations(system, viewpoint).In(window);
        return PortfolioSimilarity.Of(
            Portfolio(one, system, obligations, window),
            Portfolio(other, system, obligations, window),
            members.Jaccard(IndexOf(one, system), IndexOf(other, system)));
    }

    private ActorBook Actors => records.Book<ActorBook>();

    private ObligationBits Obligations(StateSystem states, ActorId? viewpoint) => new(records.Book<TieBook>().Sources(viewpoint), states);

    private static AlliancePortfolio Portfolio(ActorId state, StateSystem system, ObligationBits obligations, DayWindow window)
    {
        var (index, owed) = (IndexOf(state, system), obligations.In(window));
        return new(state, [.. system.In(window).Select(other => Commitment.Of(other.Id, owed, index, other.Index))]);
    }

    private static int IndexOf(ActorId state, StateSystem system) =>
        system.IndexOf(state) is >= 0 and var index ? index : throw new ArgumentException($"The dataset holds no state '{state}'.");

    private StateSystem States(PanelScope scope) => new(Actors, scope.States);

    private OrganizationBits Organizations(StateSystem states, ActorId? viewpoint) =>
        new(Actors, records.Book<MembershipBook>(), states, viewpoint);

    // Each actor once, with the most certain of its answers on the days of the window.
    private static IEnumerable<MemberYear> MembersOf(Roster roster, DayWindow window, int year)
    {
        var found = new SortedDictionary<string, MemberYear>(StringComparer.Ordinal);
        foreach (var day in roster.ChangesWithin(window.From, window.To))
            foreach (var member in roster.StandingOn(day))
            {
                var row = new MemberYear(year, member, null, member.Answer, member.MayVote);
                found[member.Actor.ToString()] = found.TryGetValue(member.Actor.ToString(), out var before) ? before.Or(row) : row;
            }

        return found.Values;
    }
}
