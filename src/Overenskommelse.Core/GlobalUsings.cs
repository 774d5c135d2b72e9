global using System.Diagnostics.CodeAnalysis;
global using Ardalis.GuardClauses;
global using NodaTime;
global using Overenskommelse.Compacts;
global using Overenskommelse.Findings;
global using Overenskommelse.Knowledge;
global using Overenskommelse.Rulebook;
global using Overenskommelse.Texts;
