using System.Globalization;
using System.Text;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Reporting.Tests.Browser;

/// <summary>A dataset of a hundred thousand invented records: many times as many as anybody would read.</summary>
internal static class ManyRecords
{
    private const int States = 300;
    private const int Leagues = 100;
    private const int Pacts = 200;
    private const int Sayings = 9398;

    /// <summary>The dataset.</summary>
    public static Dataset Data { get; } = DatasetLines.Read(Lines());

    private static string Lines()
    {
        var lines = new StringBuilder("""{"record":"dataset","format":"geopoldomain/1","id":"generated","title":"Many records"}""");
        void Add(FormattableString line) => lines.Append('\n').Append(line.ToString(CultureInfo.InvariantCulture).ReplaceLineEndings(""));
        Add($$"""{"record":"source","id":"annals","kind":"reference-work","title":"Annals of the world","published":"2020-05-01"}""");
        Add($$"""{"record":"claim","id":"peace","text":"There is peace."}""");
        for (var state = 0; state < States; state++)
            AddState(Add, state);
        for (var league = 0; league < Leagues; league++)
            Add($$"""
                {"record":"actor","id":"league-{{league}}","kind":"organization","form":"alliance",
                "names":[{"text":"League {{league}}"}]}
                """);
        for (var pact = 0; pact < Pacts; pact++)
            Add($$"""{"record":"treaty","id":"pact-{{pact}}","kind":"treaty","names":[{"text":"Pact {{pact}}"}]}""");
        for (var saying = 0; saying < Sayings; saying++)
            Add($$"""
                {"record":"statement","id":"saying-{{saying}}","gist":"Saying {{saying}}",
                "speakers":[{"actor":"state-{{saying % States}}"}],"act":"assert","said":"{{DayOf(saying)}}",
                "stances":[{"claim":"peace","kind":"{{(saying % 2 == 0 ? "affirms" : "denies")}}"}],
                "citations":[{"source":"annals"}]}
                """);
        return lines.Append('\n').ToString();
    }

    private static void AddState(Action<FormattableString> add, int state)
    {
        var name = state == 42 ? "Kyrgyzstan" : $"State {state}";
        add($$"""{"record":"actor","id":"state-{{state}}","kind":"state","names":[{"text":"{{name}}"}]}""");
        for (var league = 0; league < Leagues; league++)
            add($$"""
                {"record":"membership","id":"state-{{state}}-league-{{league}}","organization":"league-{{league}}",
                "member":"state-{{state}}","status":"member","spell":"{{DayOf(state + league)}}/..","citations":[{"source":"annals"}]}
                """);
        for (var pact = 0; pact < Pacts; pact++)
            add($$"""
                {"record":"treaty-party","id":"state-{{state}}-pact-{{pact}}","treaty":"pact-{{pact}}","party":"state-{{state}}",
                "role":"party","steps":[{"step":"signed","on":"{{DayOf(state + pact)}}"}],"citations":[{"source":"annals"}]}
                """);
    }

    private static string DayOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{1950 + (number % 60)}-{1 + (number % 12):D2}-{1 + (number % 28):D2}");
}
